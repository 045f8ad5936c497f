package lu.airsilk.consignment;

import java.util.List;

/** To come. */
public record WaybillReading(List<Finding> findings) implements MessageReading {}

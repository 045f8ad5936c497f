package lu.airsilk.consignment;

import java.util.List;

/** To come. */
public record HouseReading(List<Finding> findings) implements MessageReading {}

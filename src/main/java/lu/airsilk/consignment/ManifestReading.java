package lu.airsilk.consignment;

import java.util.List;

/** To come. */
public record ManifestReading(List<Finding> findings) implements MessageReading {}

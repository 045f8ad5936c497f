package lu.airsilk.consignment.inbox.rule;

/**
 * From one airport to another.
 *
 * @param origin IATA code, as {@code LUX}
 * @param destination IATA code, as {@code CGO}
 */
public record Route(String origin, String destination) {}

package lu.airsilk.message;

/**
 * From one airport to another.
 *
 * @param origin IATA code, as {@code LUX}
 * @param destination IATA code, as {@code CGO}
 */
public record Route(String origin, String destination) {}

package lu.airsilk.stock;

/**
 * A reservation whose units leave the hub.
 *
 * @param reservation the reservation's id; on a lot
 * @param document the delivery line that takes them along
 */
public record DispatchLine(long reservation, String document) {}

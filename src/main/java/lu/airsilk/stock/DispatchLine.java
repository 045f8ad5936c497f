package lu.airsilk.stock;

/**
 * A claim whose units leave the hub.
 *
 * @param claim the claim's id; on a lot
 * @param document the delivery line that takes them along
 */
public record DispatchLine(long claim, String document) {}

package lu.airsilk.stock;

import lu.airsilk.shared.Units;

/**
 * A lot and how much of it came.
 *
 * @param units received at its birth, whatever has left since
 */
public record ReceivedLot(LotRow lot, Units units) {}

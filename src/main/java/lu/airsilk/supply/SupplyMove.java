package lu.airsilk.supply;

import lu.airsilk.shared.Units;

/**
 * Units that go from a line to the next line or lot on their way.
 *
 * @param from the id of the line's supply
 * @param to the id of the supply that gets them
 */
public record SupplyMove(long from, long to, Units units) {}

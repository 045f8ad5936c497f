package lu.airsilk.supply;

import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;

/**
 * Units that a store had a claim on and that are not there.
 *
 * @param claim the claim's id; it was lowered by these units
 * @param reference the supply that lost them
 */
public record LostClaim(long claim, String orderLine, StoreCode store, String reference, Units units) {}

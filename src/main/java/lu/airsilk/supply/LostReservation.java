package lu.airsilk.supply;

import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;

/**
 * Units that a store had a reservation on and that are not there.
 *
 * @param reservation the reservation's id; it was lowered by these units
 * @param reference the supply that lost them
 */
public record LostReservation(long reservation, String orderLine, StoreCode store, String reference, Units units) {}

package lu.airsilk.purchase;

import lu.airsilk.shared.Units;

/**
 * What a receipt says of a purchase line.
 *
 * @param received counted at the hub, whole or damaged
 * @param missing consigned and not arrived
 */
public record ArrivedUnits(PurchaseLineRef line, Units received, Units missing) {}

package lu.airsilk.supply;

import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.LotNumber;

/**
 * What the hub gets of a lot, or holds back of it.
 *
 * @param by what changes on the lot's supply
 */
public record HubChange(LotNumber lot, Shift by, Reason why) {}

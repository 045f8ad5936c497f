package lu.airsilk.stock.shelf;

import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;

/**
 * What somebody found of a lot in a store.
 *
 * @param seen the units that the ledger showed when it was counted: what has been sold meanwhile is not counted away
 * @param counted the units that lie there
 */
public record CountedShelf(LotNumber lot, Units seen, Units counted) {}

package lu.airsilk.costing.charge;

import java.util.Optional;
import lu.airsilk.shared.number.Sku;

/**
 * What can be charged that the goods of a waybill bear, and by what people know it.
 *
 * @param entryNumber the customs' own number of an entry
 * @param sku what a lot is of
 */
public record Chargeable(ChargedThing thing, Optional<String> entryNumber, Optional<Sku> sku) {}

package lu.airsilk.stock.hold;

import java.util.Optional;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;

/**
 * A lot of ours that somebody looked for, and where it lies.
 *
 * @param printed as the supplier prints it on the goods
 */
public record FoundLot(
        LotNumber lot, Optional<LotNumber> printed, Sku sku, Optional<SupplierCode> supplier, LotPlaces places) {}

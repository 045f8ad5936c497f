package lu.airsilk.stock;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;

/**
 * What makes a lot a lot: units of one product in one pack, of one supplier's lot and expiry, counted on one line of a
 * receipt or of an opening.
 *
 * @param supplierLot as printed on the goods; empty when nothing is printed
 * @param expiry the last day; empty for goods that keep
 * @param receiptLine the line on which they were counted
 * @param consignment the air waybill under which they flew; empty for what lay there before the portal
 */
public record LotBirth(
        Sku sku,
        PackSize pack,
        Optional<LotNumber> supplierLot,
        Optional<LocalDate> expiry,
        String receiptLine,
        Optional<AirWaybillNumber> consignment,
        Optional<SupplierCode> supplier) {}

package lu.airsilk.consignment.waybill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/**
 * A line of a consignment with the stores that wait for it.
 *
 * @param line the reference of its supply, {@code AWB/n}
 * @param waiting what is promised to stores from this line, by store
 */
public record FiledLine(
        String line,
        String purchaseLine,
        Sku sku,
        long unitsPerCase,
        Cases cases,
        Optional<LotNumber> lot,
        Optional<LocalDate> expiry,
        List<Waiting> waiting) {

    public FiledLine {
        waiting = List.copyOf(waiting);
    }

    /** Units promised to a store. */
    public record Waiting(StoreCode store, Units units) {

        /** Those who wait for so many units, by store. */
        public static List<Waiting> of(SortedMap<StoreCode, Units> stores) {
            return stores.entrySet().stream()
                    .map(store -> new Waiting(store.getKey(), store.getValue()))
                    .toList();
        }
    }

    /** The purchase order that it comes from. */
    public PurchaseOrderNumber order() {
        return PurchaseLineRef.of(purchaseLine).order();
    }

    public FiledLine promisedTo(List<Waiting> stores) {
        return new FiledLine(line, purchaseLine, sku, unitsPerCase, cases, lot, expiry, stores);
    }
}

package lu.airsilk.stock.shelf;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lot in a store, to be counted or sent by cases and pieces.
 *
 * @param printed the supplier's own lot number, as it stands on the goods; empty when nothing is printed
 * @param units what the ledger says
 * @param codes what a scanner reads from it: {@code GTIN:units}, parted by spaces
 */
public record ShelfLine(
        String product,
        String sku,
        String lot,
        String printed,
        @Nullable LocalDate expiry,
        long units,
        long unitsPerCase,
        String codes,
        String typed)
        implements Serializable {

    /** All that it is found by as somebody types. */
    public String words() {
        return String.join(" ", product, typed, sku, lot, printed).strip();
    }
}

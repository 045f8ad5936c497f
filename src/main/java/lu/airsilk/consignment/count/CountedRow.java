package lu.airsilk.consignment.count;

import java.time.LocalDate;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/**
 * One counted lot of a receipt, to be read.
 *
 * @param lot the supplier's; empty when none is printed
 * @param unitsPerCase how the goods are packed
 * @param expected units of the whole line; said at the first of its lots alone
 */
public record CountedRow(
        Sku sku,
        String name,
        String lot,
        @Nullable LocalDate expiry,
        long unitsPerCase,
        @Nullable Long expected,
        long accepted,
        long damaged,
        long missing,
        long over,
        long wrong,
        String wrongGoods) {

    static CountedRow of(LineForm line, LotForm lot, boolean first) {
        return new CountedRow(
                line.getSheet().sku(),
                line.getName(),
                lot.getLot(),
                lot.getExpiry(),
                line.getSheet().unitsPerCase(),
                first ? line.getSheet().expectedUnits().value() : null,
                lot.getAccepted(),
                lot.getDamaged(),
                lot.getMissing(),
                lot.getOver(),
                lot.getWrong(),
                lot.getWrongGoods());
    }

    /** Whole goods that nobody can be given any more. */
    boolean isExpired(LocalDate today) {
        return accepted > 0 && expiry != null && expiry.isBefore(today);
    }

    boolean differs() {
        return damaged + missing + over + wrong > 0;
    }
}

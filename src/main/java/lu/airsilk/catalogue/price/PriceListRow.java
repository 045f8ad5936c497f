package lu.airsilk.catalogue.price;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.number.SupplierCode;

/**
 * A price list as buyers and finance see it.
 *
 * @param importNumber the import that brought it
 * @param lines how many prices it has
 */
public record PriceListRow(
        String number,
        SupplierCode supplier,
        String importNumber,
        LocalDate validFrom,
        PriceListState state,
        long lines,
        Decision decision,
        int version) {

    /** Who stands behind the list. Texts are empty until it has come so far. */
    public record Decision(String submittedBy, String decidedBy, Optional<Instant> decidedAt, String reason) {}

    /** True while nobody has decided on it as it is now. */
    public boolean isUndecided() {
        return state == PriceListState.DRAFT || state == PriceListState.SUBMITTED;
    }

    public static PriceListRow of(SupplierPriceList list, long lines) {
        return new PriceListRow(
                list.number(),
                list.supplier(),
                list.importNumber(),
                list.validFrom(),
                list.state(),
                lines,
                new Decision(
                        list.submittedBy(), list.decidedBy(), Optional.ofNullable(list.decidedAt()), list.reason()),
                list.version());
    }
}

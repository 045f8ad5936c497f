package lu.airsilk.purchase.terms;

import java.math.BigDecimal;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.SupplierRow;

/**
 * Terms of a supplier as orders meet them.
 *
 * @param minimumOrder in the order's currency; zero when there is none
 * @param leadDays from the order to goods that are ready
 * @param paymentDays from the invoice's day to its due day
 * @param language in which orders are written
 */
public record TermsRow(
        SupplierCode supplier, BigDecimal minimumOrder, int leadDays, int paymentDays, Language language) {

    static final int USUAL_PAYMENT = 30;
    private static final int LONGEST = 365;

    public TermsRow {
        Refused.unless(paymentDays >= 0 && paymentDays <= LONGEST, "terms.days", paymentDays, LONGEST);
    }

    static TermsRow of(SupplierRow supplier, int paymentDays) {
        return new TermsRow(
                supplier.code(),
                supplier.terms().minimum(),
                supplier.terms().leadDays(),
                paymentDays,
                supplier.terms().language());
    }
}

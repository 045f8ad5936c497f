package lu.airsilk.purchase;

import java.math.BigDecimal;
import java.util.Set;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.SupplierCode;
import lu.airsilk.supplier.SupplierRow;

/**
 * Terms of a supplier.
 *
 * @param minimumOrder in the order's currency; zero when there is none
 * @param leadDays from the order to goods that are ready
 * @param paymentDays from the invoice's day to its due day
 * @param language in which orders are written
 */
public record TermsRow(
        SupplierCode supplier, BigDecimal minimumOrder, int leadDays, int paymentDays, Language language) {

    private static final int USUAL_LEAD = 4;
    private static final int USUAL_PAYMENT = 30;
    private static final int LONGEST = 365;
    private static final Set<String> GERMAN = Set.of("DE", "AT", "CH");
    private static final Set<String> FRENCH = Set.of("FR", "LU", "BE");

    public TermsRow {
        Refused.unless(minimumOrder.signum() >= 0, "terms.minimum", minimumOrder);
        Refused.unless(leadDays >= 0 && leadDays <= LONGEST, "terms.days", leadDays, LONGEST);
        Refused.unless(paymentDays >= 0 && paymentDays <= LONGEST, "terms.days", paymentDays, LONGEST);
    }

    /** What holds while nothing else is agreed. */
    static TermsRow usual(SupplierRow supplier) {
        return new TermsRow(
                supplier.code(),
                BigDecimal.ZERO,
                USUAL_LEAD,
                USUAL_PAYMENT,
                language(supplier.country().code()));
    }

    private static Language language(String country) {
        if (GERMAN.contains(country)) {
            return Language.DE;
        }
        return FRENCH.contains(country) ? Language.FR : Language.EN;
    }
}

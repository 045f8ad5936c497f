package lu.airsilk.purchase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Locale;
import lu.airsilk.platform.Versioned;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.SupplierCode;
import org.hibernate.envers.Audited;

/** What we have agreed with a supplier about orders. One row for each supplier with whom something is agreed. */
@Entity
@Table(name = "purchase_terms")
@Audited
public class PurchaseTerms extends Versioned {

    private SupplierCode supplier;

    @Column(name = "minimum_order", precision = 19, scale = 2)
    private BigDecimal minimumOrder;

    @Column(name = "lead_days")
    private int leadDays;

    @Column(name = "payment_days")
    private int paymentDays;

    private String language;

    @SuppressWarnings("NullAway.Init")
    protected PurchaseTerms() {}

    PurchaseTerms(TermsRow terms) {
        supplier = terms.supplier();
        agree(terms);
    }

    final void agree(TermsRow terms) {
        minimumOrder = terms.minimumOrder();
        leadDays = terms.leadDays();
        paymentDays = terms.paymentDays();
        language = terms.language().code();
    }

    TermsRow row() {
        return new TermsRow(supplier, minimumOrder, leadDays, paymentDays, Language.of(Locale.of(language)));
    }
}

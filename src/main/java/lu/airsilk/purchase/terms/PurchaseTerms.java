package lu.airsilk.purchase.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.number.SupplierCode;
import org.hibernate.envers.Audited;

/** When a supplier's invoices are due. One row for each supplier with whom something is agreed. */
@Entity
@Table(name = "purchase_terms")
@Audited
class PurchaseTerms extends VersionedEntity {

    @SuppressWarnings("UnusedVariable") // by it the row is found
    private SupplierCode supplier;

    @Column(name = "payment_days")
    private int paymentDays;

    @SuppressWarnings("NullAway.Init")
    protected PurchaseTerms() {}

    PurchaseTerms(TermsRow terms) {
        supplier = terms.supplier();
        agree(terms);
    }

    final void agree(TermsRow terms) {
        paymentDays = terms.paymentDays();
    }

    int paymentDays() {
        return paymentDays;
    }
}

package lu.airsilk.purchase.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.SupplierDirectory;
import lu.airsilk.supplier.SupplierKeeping;
import lu.airsilk.supplier.SupplierTerms;

/** Keeps what is agreed with suppliers about orders. */
@ApplicationScoped
public class Agreeing {

    @Inject
    Agreements agreements;

    @Inject
    SupplierDirectory suppliers;

    @Inject
    SupplierKeeping keeping;

    /** Agrees on the terms of a supplier; holds for orders made from now on. */
    @Transactional
    @Allowed(Role.BUYER)
    public void agree(TermsRow terms) {
        SupplierTerms known = suppliers.require(terms.supplier()).terms();
        keeping.agree(terms.supplier(), known.ordering(terms.minimumOrder(), terms.leadDays(), terms.language()));
        agreements
                .terms(terms.supplier())
                .ifPresentOrElse(paid -> paid.agree(terms), () -> agreements.add(new PurchaseTerms(terms)));
    }

    /** The terms of a supplier; the usual ones while nothing else is agreed. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public TermsRow terms(SupplierCode supplier) {
        return TermsRow.of(
                suppliers.require(supplier),
                agreements.terms(supplier).map(PurchaseTerms::paymentDays).orElse(TermsRow.USUAL_PAYMENT));
    }
}

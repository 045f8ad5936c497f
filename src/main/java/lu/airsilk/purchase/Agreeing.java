package lu.airsilk.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.SupplierCode;
import lu.airsilk.supplier.SupplierDirectory;

/** Keeps what is agreed with suppliers about orders. */
@ApplicationScoped
public class Agreeing {

    @Inject
    Agreements agreements;

    @Inject
    SupplierDirectory suppliers;

    /** Agrees on the terms of a supplier; holds for orders made from now on. */
    @Transactional
    @Allowed(Role.BUYER)
    public void agree(TermsRow terms) {
        suppliers.require(terms.supplier());
        agreements
                .terms(terms.supplier())
                .ifPresentOrElse(known -> known.agree(terms), () -> agreements.add(new PurchaseTerms(terms)));
    }

    /** The terms of a supplier; the usual ones while nothing else is agreed. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public TermsRow terms(SupplierCode supplier) {
        return agreements
                .terms(supplier)
                .map(PurchaseTerms::row)
                .orElseGet(() -> TermsRow.usual(suppliers.require(supplier)));
    }
}

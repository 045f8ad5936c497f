package lu.airsilk.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.purchase.logic.CaseTiers;
import lu.airsilk.shared.Sku;
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

    /** Replaces the price steps of a product; none when the list's price holds for any quantity. */
    @Transactional
    @Allowed(Role.BUYER)
    public void step(SupplierCode supplier, Sku sku, List<CaseTiers.Step> steps) {
        suppliers.require(supplier);
        agreements.tiers(supplier, List.of(sku)).forEach(agreements::remove);
        if (!steps.isEmpty()) {
            new CaseTiers(steps).steps().forEach(step -> agreements.add(new PriceTier(supplier, sku, step)));
        }
    }

    /** The terms of a supplier; the usual ones while nothing else is agreed. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public TermsRow terms(SupplierCode supplier) {
        return agreements
                .terms(supplier)
                .map(PurchaseTerms::row)
                .orElseGet(() -> TermsRow.usual(suppliers.require(supplier)));
    }

    /** The price steps of a product, from the smallest up. */
    @Allowed({Role.BUYER, Role.FINANCE, Role.AUDIT})
    public List<CaseTiers.Step> steps(SupplierCode supplier, Sku sku) {
        return agreements.tiers(supplier, List.of(sku)).stream()
                .map(PriceTier::step)
                .toList();
    }
}

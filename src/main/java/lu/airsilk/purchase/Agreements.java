package lu.airsilk.purchase;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lu.airsilk.platform.Repository;
import lu.airsilk.platform.Stored;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.SupplierCode;

/** What is agreed with suppliers: terms and price steps. */
@Repository
class Agreements {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    Optional<PurchaseTerms> terms(SupplierCode supplier) {
        return database.createQuery("select t from PurchaseTerms t where t.supplier = :supplier", PurchaseTerms.class)
                .setParameter("supplier", supplier)
                .getResultStream()
                .findFirst();
    }

    void add(Stored row) {
        database.persist(row);
    }

    List<PriceTier> tiers(SupplierCode supplier, Collection<Sku> skus) {
        return database.createQuery(
                        "select t from PriceTier t where t.supplier = :supplier and t.sku in :skus order by t.sku,"
                                + " t.from",
                        PriceTier.class)
                .setParameter("supplier", supplier)
                .setParameter("skus", skus)
                .getResultList();
    }

    void remove(PriceTier tier) {
        database.remove(tier);
    }
}

package lu.airsilk.purchase.terms;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.number.SupplierCode;

/** What is agreed with suppliers about orders. */
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

    void add(StoredEntity row) {
        database.persist(row);
    }
}

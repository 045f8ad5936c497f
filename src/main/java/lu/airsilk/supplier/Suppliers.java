package lu.airsilk.supplier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lu.airsilk.platform.Repository;
import lu.airsilk.shared.SupplierCode;

/** The suppliers. */
@Repository
class Suppliers {

    @PersistenceContext
    EntityManager database;

    boolean has(SupplierCode code) {
        return database.createQuery("select count(s) from Supplier s where s.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    void add(Supplier supplier) {
        database.persist(supplier);
    }
}

package lu.airsilk.supplier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.number.SupplierCode;

/** The suppliers. */
@Repository
class Suppliers {

    @PersistenceContext
    EntityManager database;

    Optional<Supplier> find(SupplierCode code) {
        return database.createQuery("select s from Supplier s where s.code = :code", Supplier.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    void add(Supplier supplier) {
        database.persist(supplier);
    }
}

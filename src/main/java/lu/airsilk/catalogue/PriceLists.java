package lu.airsilk.catalogue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lu.airsilk.platform.Repository;

/** The suppliers' price lists. */
@Repository
class PriceLists {

    @PersistenceContext
    EntityManager database;

    Optional<SupplierPriceList> find(String number) {
        return database.createQuery(
                        "select l from SupplierPriceList l where l.number = :number", SupplierPriceList.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    void add(SupplierPriceList list) {
        database.persist(list);
    }

    void add(PriceLine line) {
        database.persist(line);
    }

    void add(PriceStepLine step) {
        database.persist(step);
    }
}

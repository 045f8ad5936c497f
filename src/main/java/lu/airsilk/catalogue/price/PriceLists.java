package lu.airsilk.catalogue.price;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lu.airsilk.platform.persistence.Repository;

/** The suppliers' price lists. */
@Repository
public class PriceLists {

    @PersistenceContext
    EntityManager database;

    public Optional<SupplierPriceList> find(String number) {
        return database.createQuery(
                        "select l from SupplierPriceList l where l.number = :number", SupplierPriceList.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public void add(SupplierPriceList list) {
        database.persist(list);
    }

    public void add(PriceLine line) {
        database.persist(line);
    }

    public void add(PriceStepLine step) {
        database.persist(step);
    }
}

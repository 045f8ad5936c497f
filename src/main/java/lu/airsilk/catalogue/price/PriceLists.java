package lu.airsilk.catalogue.price;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.number.Sku;

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

    public void add(PriceMend mend) {
        database.persist(mend);
    }

    /** The product's price in the list. */
    public Optional<PriceLine> line(SupplierPriceList list, Sku sku) {
        return database.createQuery(
                        "select l from PriceLine l where l.listId = :list and l.sku = :sku", PriceLine.class)
                .setParameter("list", list.id())
                .setParameter("sku", sku)
                .getResultStream()
                .findFirst();
    }

    /** What belongs to the list changes: whoever takes it another step at the same time is told. */
    public void changes(SupplierPriceList list) {
        database.lock(list, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}

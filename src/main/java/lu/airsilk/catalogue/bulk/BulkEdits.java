package lu.airsilk.catalogue.bulk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.platform.persistence.StoredEntity;

/** The bulk edits. */
@Repository
class BulkEdits {

    /** What a line was of, and the product as it is now. */
    record Kept(BulkEditLine line, Product product) {}

    @PersistenceContext
    EntityManager database;

    Optional<BulkEdit> find(String number) {
        return database.createQuery("select e from BulkEdit e where e.number = :number", BulkEdit.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Its lines with their products, in the order of the products' ids: rows are touched in that order. */
    List<Kept> lines(BulkEdit edit) {
        return database.createQuery(
                        "select l, p from BulkEditLine l join Product p on p.id = l.productId left join fetch p.pack"
                                + " where l.editId = :edit order by p.id",
                        Kept.class)
                .setParameter("edit", edit.id())
                .getResultList();
    }

    /** Stores what has changed so far, so that versions are those after it. */
    void store() {
        database.flush();
    }

    void add(StoredEntity row) {
        database.persist(row);
    }
}

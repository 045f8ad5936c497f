package lu.airsilk.catalogue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lu.airsilk.platform.Repository;
import lu.airsilk.shared.Sku;

/** The papers of products. */
@Repository
class Papers {

    @PersistenceContext
    EntityManager database;

    void add(ProductPaper paper) {
        database.persist(paper);
    }

    Optional<ProductPaper> find(Sku sku, long id) {
        return database.createQuery(
                        "select p from ProductPaper p where p.id = :id and p.sku = :sku", ProductPaper.class)
                .setParameter("id", id)
                .setParameter("sku", sku)
                .getResultStream()
                .findFirst();
    }

    /** Those of these products that are not withdrawn, by kind, the newest of each first. */
    List<ProductPaper> of(Collection<Sku> skus) {
        return database.createQuery(
                        "select p from ProductPaper p where p.sku in :skus and p.withdrawn = false"
                                + " order by p.kind, p.validFrom desc, p.id desc",
                        ProductPaper.class)
                .setParameter("skus", skus)
                .getResultList();
    }
}

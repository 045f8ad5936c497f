package lu.airsilk.order.like;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.number.Sku;

/** The products that others sell like. */
@Repository
public class LikeProducts {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    private record Named(Sku sku, Sku like) {}

    /** Of each product that has one the product that it sells like; a buyer names one for new goods only. */
    public Map<Sku, Sku> all() {
        return database.createQuery("select l.sku, l.like from LikeProduct l", Named.class)
                .getResultStream()
                .collect(Collectors.toMap(Named::sku, Named::like));
    }

    Optional<LikeProduct> find(Sku sku) {
        return database.createQuery("select l from LikeProduct l where l.sku = :sku", LikeProduct.class)
                .setParameter("sku", sku)
                .getResultStream()
                .findFirst();
    }

    void add(LikeProduct named) {
        database.persist(named);
        database.flush();
    }

    void remove(LikeProduct named) {
        database.remove(named);
    }
}

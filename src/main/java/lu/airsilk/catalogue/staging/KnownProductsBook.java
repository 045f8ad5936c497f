package lu.airsilk.catalogue.staging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lu.airsilk.catalogue.staging.rule.KnownProducts;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Gtin;
import lu.airsilk.shared.Sku;

/** The products that the rows of a sheet name, by id: one query for many rows, and no product is loaded for it. */
@Repository
public class KnownProductsBook implements KnownProducts.Lookup {

    @PersistenceContext
    EntityManager database;

    @Override
    @Transactional
    @Allowed(Role.SYSTEM)
    public KnownProducts among(Set<Gtin> gtins, Set<Sku> skus) {
        return new KnownProducts(ids("p.described.gtin", gtins), ids("p.sku", skus));
    }

    @SuppressWarnings("unchecked")
    private <K> Map<K, Long> ids(String key, Collection<K> keys) {
        Map<K, Long> ids = new HashMap<>();
        if (!keys.isEmpty()) {
            database.createQuery("select " + key + ", p.id from Product p where " + key + " in :keys", Object[].class)
                    .setParameter("keys", keys)
                    .getResultStream()
                    .forEach(row -> ids.put((K) row[0], (Long) row[1]));
        }
        return ids;
    }
}

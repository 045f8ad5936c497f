package lu.airsilk.catalogue.applying;

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
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;

/** The products that the rows of a sheet name, by id: one query for many rows, and no product is loaded for it. */
@Repository
public class KnownProductsBook implements KnownProducts.Lookup {

    private record Known(Object key, Long id) {}

    @PersistenceContext
    EntityManager database;

    @Override
    @Transactional
    @Allowed(Role.SYSTEM)
    public KnownProducts among(Set<Gtin> gtins, Set<Sku> skus) {
        return new KnownProducts(ids("p.described.gtin", gtins, Gtin.class), ids("p.sku", skus, Sku.class));
    }

    private <K> Map<K, Long> ids(String key, Collection<K> keys, Class<K> type) {
        Map<K, Long> ids = new HashMap<>();
        if (!keys.isEmpty()) {
            database.createQuery("select " + key + ", p.id from Product p where " + key + " in :keys", Known.class)
                    .setParameter("keys", keys)
                    .getResultStream()
                    .forEach(known -> ids.put(type.cast(known.key()), known.id()));
        }
        return ids;
    }
}

package lu.airsilk.catalogue.applying;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.goods.rule.ContentsText;
import lu.airsilk.catalogue.staging.rule.KnownProducts;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** The products that the rows of a sheet name, by id: one query for many rows, and no product is loaded for it. */
@Repository
public class KnownProductsBook implements KnownProducts.Lookup {

    /** A row of the query; no units while nobody has packed it. */
    private record Found(
            Sku sku,
            @Nullable Gtin gtin,
            String contents,
            Long id,
            @Nullable Long units) {

        KnownProducts.Known known() {
            return new KnownProducts.Known(
                    id,
                    Optional.ofNullable(gtin),
                    ContentsText.read(contents),
                    Optional.ofNullable(units).filter(count -> count > 0).map(PackSize::of));
        }
    }

    @PersistenceContext
    EntityManager database;

    @Override
    @Transactional
    @Allowed(Role.SYSTEM)
    public KnownProducts among(Set<Gtin> gtins, Set<Sku> skus) {
        return new KnownProducts(
                by("p.described.gtin", gtins, found -> Objects.requireNonNull(found.gtin())),
                by("p.sku", skus, Found::sku));
    }

    private <K> Map<K, KnownProducts.Known> by(String key, Collection<K> keys, Function<Found, K> own) {
        return keys.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select p.sku, p.described.gtin, p.described.contents, p.id, k.packed.unitsPerCase from Product p"
                                        + " left join p.pack k where " + key + " in :keys",
                                Found.class)
                        .setParameter("keys", keys)
                        .getResultStream()
                        .collect(Collectors.toMap(own, Found::known));
    }
}

package lu.airsilk.catalogue.applying;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.rule.ContentsText;
import lu.airsilk.catalogue.staging.OthersGoods;
import lu.airsilk.catalogue.staging.OthersProduct;
import lu.airsilk.catalogue.staging.rule.KnownProducts;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.jspecify.annotations.Nullable;

/** The products that the rows of a sheet name, by id: one query for many rows, and no product is loaded for it. */
@Repository
public class KnownProductsBook {

    /** A row of the query; no units while nobody has packed it. */
    private record Found(
            Sku sku,
            @Nullable Gtin gtin,
            String contents,
            Long id,
            @Nullable Long units) {

        KnownProducts.Known known(Map<Sku, OthersProduct> others) {
            return new KnownProducts.Known(
                    id,
                    Optional.ofNullable(gtin),
                    ContentsText.read(contents),
                    Optional.ofNullable(units).filter(count -> count > 0).map(PackSize::of),
                    Optional.ofNullable(others.get(sku))
                            .map(product -> new KnownProducts.Others(product.sku(), product.offeredBy())));
        }
    }

    @PersistenceContext
    EntityManager database;

    @Inject
    OthersGoods goods;

    /**
     * The products that there are.
     *
     * @param own the supplier whose sheet names them; empty for a sheet of nobody
     */
    @Transactional
    @Allowed(Role.SYSTEM)
    public KnownProducts among(Optional<SupplierCode> own, Set<Gtin> gtins, Set<Sku> skus) {
        List<Found> byGtin = by("p.described.gtin", gtins);
        List<Found> bySku = by("p.sku", skus);
        Set<Sku> found =
                Stream.of(byGtin, bySku).flatMap(List::stream).map(Found::sku).collect(Collectors.toSet());
        Map<Sku, OthersProduct> others =
                own.map(supplier -> goods.find(supplier, found)).orElse(Map.of());
        return new KnownProducts(
                keyed(byGtin, product -> Objects.requireNonNull(product.gtin()), others),
                keyed(bySku, Found::sku, others));
    }

    private static <K> Map<K, KnownProducts.Known> keyed(
            List<Found> found, Function<Found, K> key, Map<Sku, OthersProduct> others) {
        return found.stream().collect(Collectors.toMap(key, product -> product.known(others)));
    }

    private List<Found> by(String key, Collection<?> keys) {
        return keys.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select p.sku, p.described.gtin, p.described.contents, p.id, k.packed.unitsPerCase from Product p"
                                        + " left join p.pack k where " + key + " in :keys",
                                Found.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }
}

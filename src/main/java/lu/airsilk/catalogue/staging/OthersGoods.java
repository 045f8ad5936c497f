package lu.airsilk.catalogue.staging;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import lu.airsilk.platform.Among;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.jspecify.annotations.Nullable;

/** The products that only other suppliers offer: those in whose lists they have a price, approved or on its way to it. */
@Repository
public class OthersGoods {

    private static final String LISTED = " in (DRAFT, SUBMITTED, APPROVED)";
    private static final String OTHERS =
            "select distinct p.sku, p.described.gtin, p.described.nameZh, p.described.nameEn,"
                    + " p.described.nameFr, p.described.nameDe, s.supplier from Product p join PriceLine l on l.sku = p.sku"
                    + " join SupplierPriceList s on s.id = l.listId where s.state" + LISTED
                    + " and not exists (select 1 from PriceLine o join SupplierPriceList t on t.id = o.listId"
                    + " where o.sku = p.sku and t.supplier = :own and t.state" + LISTED + ") and";

    /** A product and one who offers it. */
    private record Offered(
            Sku sku, @Nullable Gtin gtin, String zh, String en, String fr, String de, SupplierCode supplier) {

        Names names() {
            return new Names(zh, en, fr, de, "");
        }
    }

    @PersistenceContext
    EntityManager database;

    /** Those of the products with these numbers under the bar code that are others'. */
    public Map<Gtin, OthersProduct> withGtins(SupplierCode own, Collection<Gtin> gtins) {
        return found(own, "p.described.gtin", gtins, each -> Objects.requireNonNull(each.gtin()));
    }

    /** Those of these products that are others'. */
    public Map<Sku, OthersProduct> find(SupplierCode own, Collection<Sku> skus) {
        return found(own, "p.sku", skus, Offered::sku);
    }

    private <K> Map<K, OthersProduct> found(SupplierCode own, String key, Collection<K> keys, Function<Offered, K> of) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Among these = Among.of("key", keys);
        Map<K, OthersProduct> others = new HashMap<>();
        these.bind(database.createQuery(OTHERS + these.in(key), Offered.class))
                .setParameter("own", own)
                .getResultStream()
                .collect(groupingBy(of))
                .forEach((named, offers) -> others.put(named, product(offers)));
        return others;
    }

    private static OthersProduct product(List<Offered> offers) {
        Offered first = offers.getFirst();
        return new OthersProduct(
                first.sku(),
                first.names(),
                offers.stream().map(Offered::supplier).sorted().toList());
    }
}

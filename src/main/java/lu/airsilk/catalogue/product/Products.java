package lu.airsilk.catalogue.product;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.catalogue.goods.DescriptionColumns;
import lu.airsilk.catalogue.goods.Pack;
import lu.airsilk.catalogue.goods.PackColumns;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.goods.ProductPicture;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.platform.Among;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** The products and their packs. */
@Repository
public class Products {

    private static final String WITH_PACK = "select p from Product p left join fetch p.pack ";

    private record Known(
            Sku sku, DescriptionColumns described, @Nullable PackColumns packed, ProductStatus status) {

        ProductFacts facts() {
            return ProductFacts.of(
                    sku, described.description(), Optional.ofNullable(packed).map(PackColumns::definition), status);
        }
    }

    @PersistenceContext
    EntityManager database;

    public Optional<Product> find(Sku sku) {
        return database.createQuery(WITH_PACK + "where p.sku = :sku", Product.class)
                .setParameter("sku", sku)
                .getResultStream()
                .findFirst();
    }

    /** Those that there are, by number, in the order of their ids: rows are touched in that order. */
    public Map<Sku, Product> find(Collection<Sku> skus) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        Among these = Among.of("sku", skus);
        return these.bind(
                        database.createQuery(WITH_PACK + "where" + these.in("p.sku") + "order by p.id", Product.class))
                .getResultStream()
                .collect(Collectors.toMap(Product::sku, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /**
     * What others may know of those that there are. Read as values: as entities they would be looked through for changes
     * at each flush of an order's command.
     */
    public Stream<ProductFacts> facts(Collection<Sku> skus) {
        if (skus.isEmpty()) {
            return Stream.empty();
        }
        Among these = Among.of("sku", skus);
        return these.bind(database.createQuery(
                        "select p.sku, p.described, k.packed, p.status from Product p left join p.pack k where"
                                + these.in("p.sku"),
                        Known.class))
                .getResultStream()
                .map(Known::facts);
    }

    private record Called(Sku sku, String zh, String en, String fr, String de) {

        Names names() {
            return new Names(zh, en, fr, de, "");
        }
    }

    /** What those that there are are called in the portal's languages. */
    public Map<Sku, Names> names(Collection<Sku> skus) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        Among these = Among.of("sku", skus);
        return these.bind(database.createQuery(
                        "select p.sku, p.described.nameZh, p.described.nameEn, p.described.nameFr, p.described.nameDe"
                                + " from Product p where" + these.in("p.sku"),
                        Called.class))
                .getResultStream()
                .collect(Collectors.toMap(Called::sku, Called::names));
    }

    private record Coded(HsCode code, Long products) {}

    /** How many products bear each customs code. */
    public Map<HsCode, Long> countsByCode() {
        return database.createQuery(
                        "select p.described.hsCode, count(p) from Product p where p.described.hsCode is not null"
                                + " group by p.described.hsCode",
                        Coded.class)
                .getResultStream()
                .collect(Collectors.toMap(Coded::code, Coded::products));
    }

    /** The products with these numbers under the bar code. */
    public Map<Gtin, Product> withGtins(Collection<Gtin> gtins) {
        if (gtins.isEmpty()) {
            return Map.of();
        }
        Among these = Among.of("gtin", gtins);
        return these.bind(database.createQuery(WITH_PACK + "where" + these.in("p.described.gtin"), Product.class))
                .getResultStream()
                .collect(
                        Collectors.toMap(product -> product.description().gtin().orElseThrow(), Function.identity()));
    }

    /** Refused, naming the product, where another than this one has any of the numbers: each GTIN has one product. */
    public void requireFree(Collection<Gtin> gtins, Optional<Sku> own) {
        withGtins(gtins).forEach((gtin, holder) -> {
            if (!Optional.of(holder.sku()).equals(own)) {
                throw Refused.because("product.gtinTaken", gtin, holder.sku()).at("gtin");
            }
        });
    }

    /** The number of a new product. */
    public Sku nextSku() {
        Number running = (Number) database.createNativeQuery("select nextval('product_numbers')")
                .setFlushMode(FlushModeType.COMMIT) // a sequence knows nothing of what has not been written yet
                .getSingleResult();
        return Sku.of("AS%07d".formatted(running.longValue()));
    }

    public void add(Product product) {
        database.persist(product);
    }

    public void add(ProductPicture picture) {
        database.persist(picture);
    }

    public void add(Pack pack) {
        database.persist(pack);
    }

    /** The next version's number of a product's pack. */
    public int nextPack(Product product) {
        return database.createQuery(
                                "select coalesce(max(k.number), 0) from Pack k where k.productId = :product",
                                Integer.class)
                        .setParameter("product", product.id())
                        .getSingleResult()
                + 1;
    }
}

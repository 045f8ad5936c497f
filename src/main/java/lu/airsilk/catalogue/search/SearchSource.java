package lu.airsilk.catalogue.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lu.airsilk.catalogue.Popularity;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.news.ProductNews;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;

/** The products as the search needs to know them, out of the database, chunk by chunk; for its jobs only. */
@Repository
public class SearchSource {

    /** Products in one chunk; a handful of queries each. */
    static final int CHUNK = 2_000;

    private static final String PRODUCTS = "select p from Product p left join fetch p.pack where ";
    private static final String CASES = "select p.sku, k.packed.caseGtin from Pack k join Product p"
            + " on p.id = k.productId where p.sku in :skus and k.packed.caseGtin is not null";
    private static final String STORES = "select distinct l.sku, l.store from AssortmentLine l join AssortmentRule r"
            + " on r.id = l.ruleId where r.endedAt is null and l.sku in :skus";
    private static final String SUPPLIERS = "select distinct l.sku, s.supplier from PriceLine l"
            + " join SupplierPriceList s on s.id = l.listId where l.sku in :skus";

    /** Something that is known of a product. */
    private record Known(Sku sku, Object what) {}

    @PersistenceContext
    EntityManager database;

    @Inject
    Instance<Popularity> popularity;

    /** The next products by id, at most {@value #CHUNK}; none when there are no more. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public List<IndexedProduct> after(long id) {
        return indexed(database.createQuery(PRODUCTS + "p.id > :id order by p.id", Product.class)
                .setParameter("id", id)
                .setMaxResults(CHUNK)
                .getResultList());
    }

    /** The products with these ids, at most {@value #CHUNK}. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public List<IndexedProduct> of(Collection<Long> ids) {
        return indexed(database.createQuery(PRODUCTS + "p.id in :ids", Product.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** The ids of the products that these news are about, the next after this one, at most {@value #CHUNK}. */
    @Transactional
    @Allowed(Role.SYSTEM)
    public List<Long> subjects(ProductNews news, long after) {
        String query = switch (news.about()) {
            case PRODUCT -> "select p.id from Product p where p.id = :subject and p.id > :after";
            case IMPORT ->
                "select c.productId from ProductChange c join SheetImport i on i.id = c.importId"
                        + " and i.generation = c.generation where i.id = :subject and c.productId > :after"
                        + " order by c.productId";
            case RULE ->
                "select distinct p.id from AssortmentLine l join Product p on p.sku = l.sku"
                        + " where l.ruleId = :subject and p.id > :after order by p.id";
        };
        return database.createQuery(query, Long.class)
                .setParameter("subject", news.subject())
                .setParameter("after", after)
                .setMaxResults(CHUNK)
                .getResultList();
    }

    private List<IndexedProduct> indexed(List<Product> products) {
        if (products.isEmpty()) {
            return List.of();
        }
        List<Sku> skus = products.stream().map(Product::sku).toList();
        Map<Sku, Set<Gtin>> cases = grouped(CASES, skus, Gtin.class);
        Map<Sku, Set<StoreGroup>> stores = grouped(STORES, skus, StoreGroup.class);
        Map<Sku, Set<SupplierCode>> suppliers = grouped(SUPPLIERS, skus, SupplierCode.class);
        Map<Sku, Cases> ordered = popularity.isResolvable() ? popularity.get().ofLate(skus) : Map.of();
        return products.stream()
                .map(product -> new IndexedProduct(
                        product.id(),
                        ProductRow.of(product),
                        cases.getOrDefault(product.sku(), Set.of()),
                        stores.getOrDefault(product.sku(), Set.of()),
                        suppliers.getOrDefault(product.sku(), Set.of()),
                        ordered.getOrDefault(product.sku(), Cases.ZERO).value(),
                        product.description().retail().orElse(RetailCode.NONE)))
                .toList();
    }

    private <T> Map<Sku, Set<T>> grouped(String query, List<Sku> skus, Class<T> type) {
        return database.createQuery(query, Known.class)
                .setParameter("skus", skus)
                .getResultStream()
                .collect(groupingBy(Known::sku, mapping(known -> type.cast(known.what()), toSet())));
    }
}

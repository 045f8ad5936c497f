package lu.airsilk.catalogue.list;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lu.airsilk.catalogue.Availability;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.product.Enquirer;
import lu.airsilk.catalogue.product.Facets;
import lu.airsilk.catalogue.product.ProductConditions;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.catalogue.product.ProductSearch;
import lu.airsilk.catalogue.synonym.SearchedInVain;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Limit;
import lu.airsilk.identity.Limits;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.Sku;

/** Products as people look for them: staff see all, a store what is active and in its assortment. */
@ApplicationScoped
@Allowed(value = Role.TILL, people = true)
public class ProductList {

    private static final String ROWS = "select new lu.airsilk.catalogue.ProductRow(p.sku, p.described.gtin,"
            + " p.described.nameZh, p.described.nameEn, p.described.nameFr, p.described.nameDe, p.described.nameIt,"
            + " p.described.otherNames, p.described.brand, p.described.contents, p.described.origin, p.described.hsCode,"
            + " p.described.category, p.described.storage, k.packed.unitsPerCase, p.status, p.version) from Product p left"
            + " join p.pack k";

    private static final Map<String, String> COLUMNS = Map.of(
            "sku", "p.sku",
            "gtin", "p.described.gtin",
            "name", "p.described.nameEn",
            "nameZh", "p.described.nameZh",
            "brand", "p.described.brand",
            "origin", "p.described.origin",
            "category", "p.described.category",
            "storage", "p.described.storage",
            "status", "p.status");

    private static final String STANDING = "coalesce(p.described.retail, 'OTHER')";

    private static final Map<String, String> FACETS = Map.of(
            "category", "p.described.category",
            "retail", STANDING,
            "country", "p.described.origin",
            "brand", "p.described.brand",
            "storage", "p.described.storage",
            "status", "p.status");

    private static final int MOST_VALUES = 50;

    private record OfStatus(ProductStatus status, Long products) {}

    /** How many products have a value of a filter. */
    private record Valued(Object value, Long products) {}

    private record Shelved(Sku sku, String retail) {}

    @PersistenceContext
    EntityManager database;

    @Inject
    Enquirer asking;

    @Inject
    Instance<Availability> availability;

    @Inject
    ProductSearch search;

    @Inject
    SearchedInVain vain;

    @Inject
    Limits limits;

    @Inject
    CountedOnce counted;

    /** A page of the products asked for: the best hits first, or the newest when no words are given. */
    public Page<ProductRow> rows(ProductQuery query, Paging paging) {
        if (query.words().isBlank()) {
            return stored(query, paging);
        }
        limits.count(Limit.SEARCHES);
        Page<ProductRow> found =
                searched(query, asked -> search.find(asked, paging)).orElseGet(() -> stored(query, paging));
        if (found.total() == 0 && query.isWordsAlone()) {
            vain.note(query.words());
        }
        return found;
    }

    private Page<ProductRow> stored(ProductQuery query, Paging paging) {
        ProductConditions conditions = ProductConditions.of(asked(query), "");
        String rows = ROWS + conditions.where() + paging.orderBy(COLUMNS, "p.sku desc", "p.id");
        return new Page<>(
                counted.of(query, () -> count(conditions)).sum(),
                conditions
                        .bind(database.createQuery(rows, ProductRow.class))
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultList());
    }

    /** How many products there are for the reader, by their state. */
    public ProductTotals totals() {
        return counted.of(ProductQuery.ALL, () -> count(ProductConditions.of(asked(ProductQuery.ALL), "")));
    }

    private ProductTotals count(ProductConditions conditions) {
        return new ProductTotals(conditions
                .bind(database.createQuery(
                        "select p.status, count(p) from Product p" + conditions.where() + " group by p.status",
                        OfStatus.class))
                .getResultStream()
                .collect(toMap(OfStatus::status, OfStatus::products)));
    }

    /** How the products asked for divide by each filter; at most {@value #MOST_VALUES} values of each. */
    public Facets facets(ProductQuery query) {
        return searched(query, search::facets).orElseGet(() -> storedFacets(query));
    }

    /**
     * How many of the products that the reader may see stand in each retail category, whatever else narrows a list: in all of
     * them, since they are added up.
     */
    public List<Facets.Count> standing() {
        return told(valued(STANDING, ProductConditions.of(asked(ProductQuery.ALL), "")));
    }

    /**
     * The same of what a list shows, wherever it stands: what narrows the list to one of the categories counts for none, so that
     * another one can be chosen.
     */
    public List<Facets.Count> standing(ProductQuery query) {
        return query.words().isBlank()
                ? told(valued(STANDING, ProductConditions.of(asked(query), "retail")))
                : searched(query.anywhere(), search::facets)
                        .map(facets -> facets.byFilter().getOrDefault("retail", List.of()))
                        .orElseGet(() -> told(valued(STANDING, ProductConditions.of(asked(query), "retail"))));
    }

    /** How many products a list shows. */
    public long count(ProductQuery query) {
        Optional<Long> found = query.words().isBlank()
                ? Optional.empty()
                : searched(query, asked -> search.find(asked, Paging.first(1))).map(Page::total);
        return found.orElseGet(() -> counted.of(query, () -> count(ProductConditions.of(asked(query), "")))
                .sum());
    }

    /** Where these products stand in a store; those that stand nowhere are not in the answer. */
    public Map<Sku, RetailCode> shelves(Collection<Sku> skus) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select p.sku, p.described.retail from Product p where p.sku in :skus"
                                + " and p.described.retail is not null",
                        Shelved.class)
                .setParameter("skus", skus)
                .getResultStream()
                .collect(toMap(Shelved::sku, shelved -> new RetailCode(shelved.retail())));
    }

    /** By the search; empty when it cannot answer or is behind what was done here, so that the database has to. */
    private <T> Optional<T> searched(ProductQuery query, Function<ProductSearch.Asked, Optional<T>> question) {
        if (query.needsDatabase()) {
            return Optional.empty();
        }
        return question.apply(asked(query));
    }

    private Facets storedFacets(ProductQuery query) {
        ProductSearch.Asked asked = asked(query);
        Map<String, List<Facets.Count>> facets = new LinkedHashMap<>();
        FACETS.forEach((filter, column) -> facets.put(filter, counts(column, ProductConditions.of(asked, filter))));
        return new Facets(facets);
    }

    private List<Facets.Count> counts(String column, ProductConditions conditions) {
        return told(valued(column, conditions).setMaxResults(MOST_VALUES));
    }

    private TypedQuery<Valued> valued(String column, ProductConditions conditions) {
        String where = conditions.where().isEmpty() ? " where " : conditions.where() + " and ";
        String query = "select " + column + ", count(p) from Product p" + where + column + " is not null group by "
                + column + " order by count(p) desc, " + column;
        return conditions.bind(database.createQuery(query, Valued.class));
    }

    private static List<Facets.Count> told(TypedQuery<Valued> values) {
        return values.getResultStream()
                .map(valued -> new Facets.Count(valued.value().toString(), valued.products()))
                .filter(count -> !count.value().isEmpty())
                .toList();
    }

    private ProductSearch.Asked asked(ProductQuery query) {
        boolean aboutStock = query.available().isPresent() && availability.isResolvable();
        return asking.by(query, aboutStock ? availability.get().available() : Set.of());
    }
}

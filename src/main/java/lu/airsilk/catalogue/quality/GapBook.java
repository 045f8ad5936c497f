package lu.airsilk.catalogue.quality;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.product.ProductGap;
import lu.airsilk.catalogue.required.PaperNeeds;
import lu.airsilk.catalogue.required.PapersNeeded;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.number.Sku;

/** Which products that are traded, or shall be, have which gap. */
@Repository
class GapBook {

    private static final String TRADED = " from Product p where p.status <> DISCONTINUED";
    private static final int AT_ONCE = 1_000;

    private record OfStatus(ProductStatus status, Long products) {}

    private record OfCategory(Category category, Long products) {}

    private record Placed(Sku sku, Category category) {}

    @PersistenceContext
    EntityManager database;

    @Inject
    PaperNeeds papers;

    GapTally tally() {
        return GapTally.of(byStatus(""), byStatus(anyGap()));
    }

    private String anyGap() {
        PapersNeeded needed = papers.today();
        return Arrays.stream(ProductGap.values())
                .map(gap -> gap.condition(needed))
                .collect(Collectors.joining(" or ", " and (", ")"));
    }

    private Map<ProductStatus, Long> byStatus(String condition) {
        Map<ProductStatus, Long> counts = new EnumMap<>(ProductStatus.class);
        database.createQuery("select p.status, count(p)" + TRADED + condition + " group by p.status", OfStatus.class)
                .getResultStream()
                .forEach(some -> counts.put(some.status(), some.products()));
        return counts;
    }

    /** How many products of each category have this gap; a category without any is left out. */
    Map<Category, Long> counts(ProductGap gap) {
        Map<Category, Long> counts = new EnumMap<>(Category.class);
        database.createQuery(
                        "select p.described.category, count(p)" + TRADED + " and " + gap.condition(papers.today())
                                + " group by p.described.category",
                        OfCategory.class)
                .getResultStream()
                .forEach(some -> counts.put(some.category(), some.products()));
        return counts;
    }

    /** Those of these products that have this gap. */
    Set<Sku> having(ProductGap gap, Collection<Sku> skus) {
        Set<Sku> having = new HashSet<>();
        inParts(skus)
                .forEach(part -> having.addAll(database.createQuery(
                                "select p.sku" + TRADED + " and p.sku in :skus and " + gap.condition(papers.today()),
                                Sku.class)
                        .setParameter("skus", part)
                        .getResultList()));
        return having;
    }

    /** The category of each of these products that is traded. */
    Map<Sku, Category> categories(Collection<Sku> skus) {
        Map<Sku, Category> categories = new HashMap<>();
        inParts(skus)
                .forEach(part -> database.createQuery(
                                "select p.sku, p.described.category" + TRADED + " and p.sku in :skus", Placed.class)
                        .setParameter("skus", part)
                        .getResultStream()
                        .forEach(placed -> categories.put(placed.sku(), placed.category())));
        return categories;
    }

    /** Products with any gap in one category, without these; the newest, so many. */
    List<Sku> lacking(Category category, Set<Sku> without, int most) {
        String others = without.isEmpty() ? "" : " and p.sku not in :without";
        TypedQuery<Sku> query = database.createQuery(
                        "select p.sku" + TRADED + anyGap() + " and p.described.category = :category" + others
                                + " order by p.sku desc",
                        Sku.class)
                .setParameter("category", category)
                .setMaxResults(most);
        return without.isEmpty()
                ? query.getResultList()
                : query.setParameter("without", without).getResultList();
    }

    private static List<List<Sku>> inParts(Collection<Sku> skus) {
        return skus.stream().gather(Gatherers.windowFixed(AT_ONCE)).toList();
    }
}

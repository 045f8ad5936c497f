package lu.airsilk.catalogue.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.Popularity;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.product.ProductGap;
import lu.airsilk.catalogue.product.Products;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;

/** What keeps products from being sold, and what that is worth: the most valuable first. */
@ApplicationScoped
public class QualityBoard {

    /** Of so many products, those that brought most, it is known what they brought; all others bring less. */
    private static final int KNOWN = 2_000;

    private static final List<ProductGap> GAPS = List.of(ProductGap.values());

    @Inject
    GapBook book;

    @Inject
    Products products;

    @Inject
    Instance<Popularity> popularity;

    /** A gap, how many products have it, and what they would bring; one product may have several gaps. */
    public record GapWorth(ProductGap gap, long products, Stake stake) {}

    /** A product that is kept from being sold, by what, and what it would bring. */
    public record StoppedProduct(Sku sku, Names names, ProductStatus status, List<ProductGap> gaps, Stake stake) {

        public StoppedProduct {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * All of it.
     *
     * @param tally how many products are traded, and how many of them lack something
     * @param gaps those that there are, the most valuable first
     * @param products those that lack something, the most valuable first
     */
    public record Board(GapTally tally, List<GapWorth> gaps, List<StoppedProduct> products) {

        public Board {
            gaps = List.copyOf(gaps);
            products = List.copyOf(products);
        }
    }

    /** The board with so many products; what was ordered is added up once for both of its lists. */
    @Allowed({Role.BUYER, Role.QUALITY, Role.AUDIT})
    public Board look(int most) {
        DemandWorth worth = worth();
        Map<ProductGap, Set<Sku>> ordered = having(worth.known());
        return new Board(book.tally(), gaps(worth, ordered), products(worth, ordered, most));
    }

    private Map<ProductGap, Set<Sku>> having(Collection<Sku> skus) {
        Map<ProductGap, Set<Sku>> having = new EnumMap<>(ProductGap.class);
        GAPS.forEach(gap -> having.put(gap, book.having(gap, skus)));
        return having;
    }

    private List<GapWorth> gaps(DemandWorth worth, Map<ProductGap, Set<Sku>> ordered) {
        return GAPS.stream()
                .map(gap -> counted(gap, worth, ordered.getOrDefault(gap, Set.of())))
                .filter(counted -> counted.products() > 0)
                .sorted(Comparator.comparing(GapWorth::stake, Stake.MOST_FIRST)
                        .thenComparing(
                                Comparator.comparingLong(GapWorth::products).reversed()))
                .toList();
    }

    private GapWorth counted(ProductGap gap, DemandWorth worth, Set<Sku> ordered) {
        Map<Category, Long> counts = book.counts(gap);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return new GapWorth(gap, all, worth.of(counts, ordered));
    }

    private List<StoppedProduct> products(DemandWorth worth, Map<ProductGap, Set<Sku>> ordered, int most) {
        Map<Sku, Stake> stopped = stopped(worth, ordered, most);
        List<Sku> best = stopped.entrySet().stream()
                .sorted(Map.Entry.<Sku, Stake>comparingByValue(Stake.MOST_FIRST)
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
        Map<Sku, Product> found = products.find(best);
        Map<ProductGap, Set<Sku>> having = having(best);
        return best.stream()
                .map(sku -> described(
                        Objects.requireNonNull(found.get(sku)), having, Objects.requireNonNull(stopped.get(sku))))
                .toList();
    }

    /** Those that were ordered, and so many others of each category. */
    private Map<Sku, Stake> stopped(DemandWorth worth, Map<ProductGap, Set<Sku>> ordered, int most) {
        Map<Sku, Stake> stopped = new HashMap<>();
        ordered.values().forEach(skus -> skus.forEach(sku -> stopped.put(sku, worth.of(sku))));
        for (Category category : Category.values()) {
            book.lacking(category, worth.known(), most).forEach(sku -> stopped.put(sku, worth.expected(category)));
        }
        return stopped;
    }

    private static StoppedProduct described(Product product, Map<ProductGap, Set<Sku>> having, Stake stake) {
        List<ProductGap> gaps = GAPS.stream()
                .filter(gap -> having.getOrDefault(gap, Set.of()).contains(product.sku()))
                .toList();
        return new StoppedProduct(product.sku(), product.description().names(), product.status(), gaps, stake);
    }

    private DemandWorth worth() {
        Map<Sku, Money> ordered = popularity.isResolvable() ? popularity.get().worthOfLate(KNOWN) : Map.of();
        return new DemandWorth(ordered, book.categories(ordered.keySet()));
    }
}

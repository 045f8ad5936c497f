package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Sku;

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

    /** All gaps that there are, the most valuable first; some counting queries each. */
    @Allowed({Role.BUYER, Role.QUALITY, Role.AUDIT})
    public List<GapWorth> gaps() {
        DemandWorth worth = worth();
        return GAPS.stream()
                .map(gap -> counted(gap, worth))
                .filter(counted -> counted.products() > 0)
                .sorted(Comparator.comparing(GapWorth::stake, Stake.MOST_FIRST)
                        .thenComparing(
                                Comparator.comparingLong(GapWorth::products).reversed()))
                .toList();
    }

    private GapWorth counted(ProductGap gap, DemandWorth worth) {
        Map<Category, Long> counts = book.counts(gap);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return new GapWorth(gap, all, worth.of(counts, book.having(gap, worth.known())));
    }

    /** The products that are kept from being sold, the most valuable first, so many. */
    @Allowed({Role.BUYER, Role.QUALITY, Role.AUDIT})
    public List<StoppedProduct> products(int most) {
        Map<Sku, Stake> stopped = stopped(worth(), most);
        List<Sku> best = stopped.entrySet().stream()
                .sorted(Map.Entry.<Sku, Stake>comparingByValue(Stake.MOST_FIRST)
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
        Map<Sku, Product> found = products.find(best);
        Map<ProductGap, Set<Sku>> having = new EnumMap<>(ProductGap.class);
        GAPS.forEach(gap -> having.put(gap, book.having(gap, best)));
        return best.stream()
                .map(sku -> described(
                        Objects.requireNonNull(found.get(sku)), having, Objects.requireNonNull(stopped.get(sku))))
                .toList();
    }

    /** Those that were ordered, and so many others of each category. */
    private Map<Sku, Stake> stopped(DemandWorth worth, int most) {
        Map<Sku, Stake> stopped = new HashMap<>();
        GAPS.forEach(gap -> book.having(gap, worth.known()).forEach(sku -> stopped.put(sku, worth.of(sku))));
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

    /** How many products are traded or shall be. */
    @Allowed({Role.BUYER, Role.QUALITY, Role.AUDIT})
    public long traded() {
        return book.traded();
    }

    /** How many of them stores may not order now. */
    @Allowed({Role.BUYER, Role.QUALITY, Role.AUDIT})
    public long waiting() {
        return book.waiting();
    }
}

package lu.airsilk.order.promotion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.shared.number.Sku;

/** On which days a store's products are promoted, before today and after. */
public final class PromotedDays {

    /** Nothing is promoted, ever. */
    public static final PromotedDays NONE = new PromotedDays(Map.of());

    private final Map<Sku, List<PromotionDays>> bySku;

    private PromotedDays(Map<Sku, List<PromotionDays>> bySku) {
        this.bySku = bySku;
    }

    /** The days of a promotion for one product. */
    record OfSku(Sku sku, LocalDate from, LocalDate to) {

        PromotionDays days() {
            return new PromotionDays(from, to);
        }
    }

    static PromotedDays of(Stream<OfSku> said) {
        return new PromotedDays(said.collect(
                Collectors.groupingBy(OfSku::sku, Collectors.mapping(OfSku::days, Collectors.toUnmodifiableList()))));
    }

    /** The same, were these products promoted on these days, too. */
    public PromotedDays and(Collection<Sku> skus, PromotionDays days) {
        Map<Sku, List<PromotionDays>> more = new HashMap<>(bySku);
        skus.forEach(sku -> more.merge(
                sku,
                List.of(days),
                (before, now) -> Stream.concat(before.stream(), now.stream()).toList()));
        return new PromotedDays(more);
    }

    public boolean has(Sku sku, LocalDate day) {
        return of(sku).anyMatch(each -> each.holds(day));
    }

    /** The days from this one to that one, both included, on which a product is promoted. */
    public Stream<LocalDate> days(Sku sku, LocalDate from, LocalDate to) {
        return bySku.containsKey(sku) ? from.datesUntil(to.plusDays(1)).filter(day -> has(sku, day)) : Stream.empty();
    }

    /** On how many of so many days from this one on a product is promoted. */
    public int count(Sku sku, LocalDate from, int days) {
        return (int) days(sku, from, from.plusDays(days - 1L)).count();
    }

    /** The promotion of a product that is the first within so many days from this one on. */
    public Optional<PromotionDays> next(Sku sku, LocalDate from, int days) {
        return of(sku).filter(each -> each.meets(from, from.plusDays(days - 1L)))
                .min(Comparator.comparing(PromotionDays::from));
    }

    private Stream<PromotionDays> of(Sku sku) {
        return bySku.getOrDefault(sku, List.of()).stream();
    }
}

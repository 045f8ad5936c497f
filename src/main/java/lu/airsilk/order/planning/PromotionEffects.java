package lu.airsilk.order.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.order.Suggestions;
import lu.airsilk.order.Suggestions.Planned;
import lu.airsilk.order.forecast.rule.TwoWeeks;
import lu.airsilk.order.promotion.NewPromotion;
import lu.airsilk.order.promotion.PromotedDays;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;

/** What promotions would sell together, and which suggestions would be others by them, were they in force now. */
@ApplicationScoped
class PromotionEffects {

    private static final Comparator<PromotionTrial.OfStore> MOST_MOVED = Comparator.comparingLong(
                    (PromotionTrial.OfStore store) -> store.moved().more())
            .reversed()
            .thenComparing(PromotionTrial.OfStore::store);

    @Inject
    StoreDirectory stores;

    @Inject
    Suggestions suggestions;

    PromotionTrial tried(List<NewPromotion> promotions) {
        List<PromotionTrial.OfStore> moved = stores.all().stream()
                .map(store ->
                        new PromotionTrial.OfStore(store.code(), store.names(), moved(store, in(store, promotions))))
                .filter(store -> store.moved().products() > 0)
                .sorted(MOST_MOVED)
                .toList();
        return new PromotionTrial(
                skus(promotions).size(),
                moved.stream()
                        .map(PromotionTrial.OfStore::moved)
                        .reduce(PromotionTrial.Moved.NOTHING, PromotionTrial.Moved::plus),
                moved);
    }

    private static List<NewPromotion> in(StoreRow store, List<NewPromotion> promotions) {
        return promotions.stream()
                .filter(each -> each.goods().isIn(store.code()))
                .toList();
    }

    private static Set<Sku> skus(List<NewPromotion> promotions) {
        return promotions.stream().flatMap(each -> each.goods().skus().stream()).collect(Collectors.toSet());
    }

    private static PromotedDays with(PromotedDays known, List<NewPromotion> promotions) {
        PromotedDays plan = known;
        for (NewPromotion each : promotions) {
            plan = plan.and(each.goods().skus(), each.days());
        }
        return plan;
    }

    private PromotionTrial.Moved moved(StoreRow store, List<NewPromotion> promotions) {
        if (promotions.isEmpty()) {
            return PromotionTrial.Moved.NOTHING;
        }
        List<Planned> both = suggestions.planned(store, plan -> with(plan, promotions));
        Planned before = both.getFirst();
        Planned after = both.getLast();
        Set<Sku> sold = skus(promotions).stream()
                .filter(sku -> before.sold().getOrDefault(sku, TwoWeeks.NOTHING).mean() > 0)
                .collect(Collectors.toSet());
        Set<Sku> others = others(before.cases(), after.cases());
        return new PromotionTrial.Moved(
                sold.size(),
                units(before, sold),
                units(after, sold),
                others.size(),
                cases(before, others),
                cases(after, others));
    }

    private static Set<Sku> others(Map<Sku, Cases> before, Map<Sku, Cases> after) {
        Set<Sku> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        all.removeIf(sku -> Objects.equals(before.get(sku), after.get(sku)));
        return all;
    }

    private static long units(Planned of, Collection<Sku> skus) {
        return TwoWeeks.units(skus.stream().map(sku -> of.sold().getOrDefault(sku, TwoWeeks.NOTHING)));
    }

    private static Cases cases(Planned of, Collection<Sku> skus) {
        return skus.stream()
                .map(sku -> of.cases().getOrDefault(sku, Cases.ZERO))
                .reduce(Cases.ZERO, Cases::plus);
    }
}

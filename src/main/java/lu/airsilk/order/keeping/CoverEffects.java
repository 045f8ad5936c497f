package lu.airsilk.order.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.order.Suggestions;
import lu.airsilk.order.cover.CoverFigures;
import lu.airsilk.order.cover.CoverRules;
import lu.airsilk.order.cover.CoverScope;
import lu.airsilk.order.cover.Covers;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;

/** Which suggestions would be others by another rule of cover, were it in force today. */
@ApplicationScoped
class CoverEffects {

    private static final Comparator<CoverTrial.OfStore> MOST_MOVED =
            Comparator.comparingLong(CoverTrial.OfStore::moved).reversed().thenComparing(CoverTrial.OfStore::store);

    @Inject
    CoverRules rules;

    @Inject
    CoverCheck check;

    @Inject
    StoreDirectory stores;

    @Inject
    Suggestions suggestions;

    CoverTrial tried(CoverScope scope, CoverFigures figures) {
        Covers now = rules.covers(check.today());
        Covers then = rules.covers(check.today()).say(scope, figures);
        List<CoverTrial.OfStore> moved = stores.all().stream()
                .filter(store -> scope.store().map(store.code()::equals).orElse(true))
                .filter(store ->
                        scope.storeClass().map(store.storeClass()::equals).orElse(true))
                .map(store -> moved(store, now, then))
                .filter(store -> store.suggestions() > 0)
                .sorted(MOST_MOVED)
                .toList();
        return new CoverTrial(
                sum(moved, CoverTrial.OfStore::suggestions),
                Cases.of(sum(moved, store -> store.before().value())),
                Cases.of(sum(moved, store -> store.after().value())),
                moved);
    }

    private CoverTrial.OfStore moved(StoreRow store, Covers now, Covers then) {
        List<Map<Sku, Cases>> both = suggestions.by(store, List.of(now, then));
        Map<Sku, Cases> before = both.getFirst();
        Map<Sku, Cases> after = both.getLast();
        Set<Sku> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        Set<Sku> moved = all.stream()
                .filter(sku -> !Objects.equals(before.get(sku), after.get(sku)))
                .collect(Collectors.toSet());
        return new CoverTrial.OfStore(
                store.code(), store.names(), moved.size(), cases(moved, before), cases(moved, after));
    }

    private static Cases cases(Set<Sku> moved, Map<Sku, Cases> suggested) {
        return moved.stream()
                .map(sku -> suggested.getOrDefault(sku, Cases.ZERO))
                .reduce(Cases.ZERO, Cases::plus);
    }

    private static long sum(List<CoverTrial.OfStore> stores, ToLongFunction<CoverTrial.OfStore> part) {
        return stores.stream().mapToLong(part).sum();
    }
}

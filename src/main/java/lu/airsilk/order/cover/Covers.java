package lu.airsilk.order.cover;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.location.StoreClass;
import lu.airsilk.location.StoreRow;
import lu.airsilk.order.forecast.rule.ServiceLevel;
import lu.airsilk.shared.number.StoreCode;

/**
 * The covers in force on a day. The most particular one holds: that of the store and the category, of the store, of the
 * category, of all goods; where several are as particular, what was said last.
 */
public final class Covers {

    /** Of which everything is said once. */
    private record Spot(Optional<StoreCode> store, StoreClass storeClass, Optional<Category> category) {}

    private final Map<Spot, CoverFigures> said = new HashMap<>();

    /** By which goods of a category are kept in a store. */
    public record Cover(int days, long presentationUnits, ServiceLevel level) {}

    /** Says something after all that is said already. */
    public Covers say(CoverScope scope, CoverFigures figures) {
        scope.classes()
                .forEach(each -> said.merge(
                        new Spot(scope.store(), each, scope.category()), figures, (before, now) -> now.after(before)));
        return this;
    }

    /** What holds for goods of a category in a store. */
    public Cover of(StoreRow store, Category category) {
        return new Cover(
                nearest(store, category)
                        .map(CoverFigures::coverDays)
                        .findFirst()
                        .orElseThrow(),
                nearest(store, category)
                        .flatMap(figures -> figures.presentationUnits().stream())
                        .findFirst()
                        .orElse(0L),
                nearest(store, category)
                        .flatMap(figures -> figures.serviceLevelPct().stream())
                        .findFirst()
                        .map(ServiceLevel::new)
                        .orElse(ServiceLevel.NINE_IN_TEN));
    }

    private Stream<CoverFigures> nearest(StoreRow store, Category category) {
        Optional<StoreCode> own = Optional.of(store.code());
        Optional<Category> goods = Optional.of(category);
        StoreClass of = store.storeClass();
        return Stream.of(
                        new Spot(own, of, goods),
                        new Spot(own, of, Optional.empty()),
                        new Spot(Optional.empty(), of, goods),
                        new Spot(Optional.empty(), of, Optional.empty()))
                .map(said::get)
                .filter(Objects::nonNull);
    }
}

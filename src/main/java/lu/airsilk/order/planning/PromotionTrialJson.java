package lu.airsilk.order.planning;

import java.util.List;
import lu.airsilk.shared.number.StoreCode;

/**
 * What a promotion would move, as programs read it.
 *
 * @param unitsBefore expected to be sold of its products in the next two weeks as it is
 * @param suggestions products in stores of which other cases would be suggested
 * @param stores that sell any of its products, the one that would sell most more first
 */
public record PromotionTrialJson(
        long unitsBefore, long unitsAfter, long suggestions, long casesBefore, long casesAfter, List<OfStore> stores) {

    /** What it would move in a store. */
    public record OfStore(
            StoreCode store,
            long products,
            long unitsBefore,
            long unitsAfter,
            long suggestions,
            long casesBefore,
            long casesAfter) {

        static OfStore of(PromotionTrial.OfStore store) {
            PromotionTrial.Moved moved = store.moved();
            return new OfStore(
                    store.store(),
                    moved.products(),
                    moved.unitsBefore(),
                    moved.unitsAfter(),
                    moved.suggestions(),
                    moved.casesBefore().value(),
                    moved.casesAfter().value());
        }
    }

    static PromotionTrialJson of(PromotionTrial trial) {
        PromotionTrial.Moved moved = trial.moved();
        return new PromotionTrialJson(
                moved.unitsBefore(),
                moved.unitsAfter(),
                moved.suggestions(),
                moved.casesBefore().value(),
                moved.casesAfter().value(),
                trial.stores().stream().map(OfStore::of).toList());
    }
}

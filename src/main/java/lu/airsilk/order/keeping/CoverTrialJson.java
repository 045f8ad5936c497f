package lu.airsilk.order.keeping;

import java.util.List;
import lu.airsilk.shared.number.StoreCode;

/**
 * What a proposal would move, as programs read it.
 *
 * @param suggestions products in stores of which other cases would be suggested
 * @param casesBefore suggested for them now
 * @param stores the one whose cases move most first
 */
public record CoverTrialJson(long suggestions, long casesBefore, long casesAfter, List<OfStore> stores) {

    /** The suggestions of a store that would be others. */
    public record OfStore(StoreCode store, long suggestions, long casesBefore, long casesAfter) {}

    static CoverTrialJson of(CoverTrial trial) {
        return new CoverTrialJson(
                trial.suggestions(),
                trial.before().value(),
                trial.after().value(),
                trial.stores().stream()
                        .map(store -> new OfStore(
                                store.store(),
                                store.suggestions(),
                                store.before().value(),
                                store.after().value()))
                        .toList());
    }
}

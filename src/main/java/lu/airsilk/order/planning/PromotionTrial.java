package lu.airsilk.order.planning;

import java.util.List;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.StoreCode;

/**
 * What a promotion would move.
 *
 * @param named products that it names
 * @param stores that sell any of them, the one that would sell most more first
 */
public record PromotionTrial(int named, Moved moved, List<OfStore> stores) {

    /** What it would move in one store. */
    public record OfStore(StoreCode store, Names names, Moved moved) {}

    /**
     * What it moves.
     *
     * @param products that are sold there, each once for each store
     * @param unitsBefore of them that are expected to be sold in the next two weeks as it is
     * @param suggestions of which other cases would be suggested; the room of a store is shared, so that they may be of other
     *     products too
     */
    public record Moved(
            long products, long unitsBefore, long unitsAfter, long suggestions, Cases casesBefore, Cases casesAfter) {

        static final Moved NOTHING = new Moved(0, 0, 0, 0, Cases.ZERO, Cases.ZERO);

        Moved plus(Moved other) {
            return new Moved(
                    products + other.products,
                    unitsBefore + other.unitsBefore,
                    unitsAfter + other.unitsAfter,
                    suggestions + other.suggestions,
                    casesBefore.plus(other.casesBefore),
                    casesAfter.plus(other.casesAfter));
        }

        long more() {
            return unitsAfter - unitsBefore;
        }
    }
}

package lu.airsilk.order.keeping;

import java.util.List;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.StoreCode;

/**
 * Which suggestions would be others.
 *
 * @param suggestions products in stores of which other cases would be suggested, or none, or some for the first time
 * @param before cases suggested for them now
 * @param stores the stores whose suggestions move, the one whose cases move most first
 */
public record CoverTrial(long suggestions, Cases before, Cases after, List<OfStore> stores) {

    /** The suggestions of one store that would be others. */
    public record OfStore(StoreCode store, Names names, long suggestions, Cases before, Cases after) {

        long moved() {
            return Math.abs(after.value() - before.value());
        }
    }
}

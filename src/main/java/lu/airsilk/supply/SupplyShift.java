package lu.airsilk.supply;

import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.Reason;

/**
 * A supply whose figures change.
 *
 * @param supply its id
 * @param why empty when only reservations change, which keep a history of their own
 */
record SupplyShift(long supply, Shift by, Optional<Reason> why) {

    static SupplyShift of(long supply, Shift by, Reason why) {
        return new SupplyShift(supply, by, Optional.of(why));
    }

    /** Only what is reserved of it changes. */
    static SupplyShift reservations(long supply, Shift by) {
        return new SupplyShift(supply, by, Optional.empty());
    }

    /** Whether its own history tells of it. */
    boolean isTold() {
        return by.quantity() != 0 || by.held() != 0;
    }

    List<?> values() {
        return List.of(
                by.quantity(),
                by.held(),
                by.reserved(),
                supply,
                by.held(),
                by.reserved(),
                by.quantity(),
                by.held(),
                by.reserved());
    }
}

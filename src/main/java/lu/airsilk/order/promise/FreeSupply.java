package lu.airsilk.order.promise;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A supply that covers all that is waited for, as a store would be promised of it.
 *
 * @param supply the supply's id
 * @param expiry of its goods, where they have one
 * @param promise the days on which they would be on the store's shelf
 */
record FreeSupply(long supply, Optional<LocalDate> expiry, Promise promise) {

    /** Whether its goods keep longer than until the day on which they are on the shelf nine times in ten. */
    boolean keeps() {
        return promise.days()
                .filter(days -> expiry.isEmpty() || expiry.get().isAfter(days.nineInTen()))
                .isPresent();
    }
}

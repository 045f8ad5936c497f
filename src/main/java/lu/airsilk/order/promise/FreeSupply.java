package lu.airsilk.order.promise;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.Cases;

/**
 * A supply of which something is free, as a store would be promised of it.
 *
 * @param supply the supply's id
 * @param free whole cases that are nobody's, in the pack of the line
 * @param expiry of its goods, where they have one
 * @param promise the days on which they would be on the store's shelf
 */
record FreeSupply(long supply, Cases free, Optional<LocalDate> expiry, Promise promise) {

    /** Whether its goods keep longer than until the day on which they are on the shelf nine times in ten. */
    boolean keeps() {
        return promise.days()
                .filter(days -> expiry.isEmpty() || expiry.get().isAfter(days.nineInTen()))
                .isPresent();
    }

    KeptPart part(Cases cases) {
        return new KeptPart(supply, cases, expiry);
    }
}

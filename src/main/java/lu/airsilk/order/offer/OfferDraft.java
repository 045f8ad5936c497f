package lu.airsilk.order.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;

/**
 * What a store is offered instead of all that it asked for.
 *
 * @param rest cases of the line that cannot come now
 * @param later the day on which the rest could be on the shelf; empty when that is not offered
 * @param substitute a product that could come instead; empty when none is offered
 * @param standing what holds when nobody answers
 * @param deadline until when an answer counts
 * @param reason what the store reads
 */
public record OfferDraft(
        Cases rest,
        Optional<LocalDate> later,
        Optional<Sku> substitute,
        OfferAnswer standing,
        Instant deadline,
        String reason) {

    /** Whether this can be answered. */
    boolean offers(OfferAnswer answer) {
        return switch (answer) {
            case LATER -> later.isPresent();
            case SUBSTITUTE -> substitute.isPresent();
            case GIVE_UP -> true;
        };
    }
}

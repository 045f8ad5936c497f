package lu.airsilk.consignment.waybill.rule;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a whole air waybill stands, as somebody would say it in one sentence.
 *
 * @param stage the sentence
 * @param there how many pieces have come so far
 * @param all all its pieces
 * @param next what is expected of those that are furthest: departure or landing; empty when nobody knows
 * @param rest what is expected of the others: departure while none has landed, else landing; empty without a flight
 */
public record Standing(Stage stage, int there, int all, Optional<Instant> next, Optional<Instant> rest) {

    /** True when its first flight should have left, or what flies should have landed by now, and nobody has said that it did. */
    public boolean isOverdue(Instant now) {
        return stage.compareTo(Stage.FLYING) <= 0 && next.filter(now::isAfter).isPresent();
    }

    /** The sentences that there are. */
    public enum Stage {
        /** Every piece is still at the origin. */
        TO_FLY,
        /** Some are in the air, the others still at the origin. */
        PARTLY_FLYING,
        /** All are in the air. */
        FLYING,
        /** Some have landed. */
        PARTLY_LANDED,
        /** All have landed and wait for customs. */
        LANDED,
        /** All are released and wait to be counted. */
        CLEARED,
        /** All are counted. */
        RECEIVED
    }
}

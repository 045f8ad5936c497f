package lu.airsilk.consignment.waybill.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a part is late that has not landed.
 *
 * @param due when it was to leave or to land
 * @param now when it lands by the latest word; empty while nobody has said a word
 */
public record Lateness(Kind kind, Instant due, Optional<Instant> now) {

    /** So much later than planned is no wonder yet. */
    public static final Duration GRACE = Duration.ofHours(3);

    /** What is late about it. */
    public enum Kind {
        /** It should have left, and nobody has said so. */
        NOT_LEFT,
        /** It should have landed, and nobody has said so. */
        NOT_LANDED,
        /** It lands later than planned. */
        DELAYED
    }

    /** Of this part at a moment; empty when it is not late. */
    public static Optional<Lateness> of(PartState part, Instant at) {
        MilestoneTimes landing = part.times(Milestone.ARRIVED);
        if (landing.actual().isPresent()) {
            return Optional.empty();
        }
        return silent(Kind.NOT_LEFT, part.times(Milestone.DEPARTED), at)
                .or(() -> silent(Kind.NOT_LANDED, landing, at))
                .or(() -> delayed(landing));
    }

    private static Optional<Lateness> silent(Kind kind, MilestoneTimes times, Instant at) {
        return times.actual().isPresent()
                ? Optional.empty()
                : times.estimated()
                        .or(times::planned)
                        .filter(due -> at.isAfter(due.plus(GRACE)))
                        .map(due -> new Lateness(kind, due, Optional.empty()));
    }

    private static Optional<Lateness> delayed(MilestoneTimes landing) {
        return landing.estimated()
                .flatMap(at -> landing.planned()
                        .filter(planned -> at.isAfter(planned.plus(GRACE)))
                        .map(planned -> new Lateness(Kind.DELAYED, planned, Optional.of(at))));
    }
}

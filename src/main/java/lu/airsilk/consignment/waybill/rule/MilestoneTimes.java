package lu.airsilk.consignment.waybill.rule;

import java.time.Instant;
import java.util.Optional;

/**
 * When a milestone of a part was planned, is expected, and was.
 *
 * @param planned the latest planned time
 * @param estimated the newest word on when it will be
 * @param actual when the last piece needed reached it
 */
public record MilestoneTimes(Optional<Instant> planned, Optional<Instant> estimated, Optional<Instant> actual) {

    /** The surest of what is known. */
    public Optional<Instant> known() {
        return actual.or(() -> estimated).or(() -> planned);
    }
}

package lu.airsilk.platform.faces;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stop of a journey as pages show it: planned, estimated, actual.
 *
 * @param name what happens, in the reader's language
 * @param note flight, pieces or place; may be empty
 * @param place whose clock shows it
 * @param planned when it should have been
 * @param estimated when it is expected now, as long as it has not happened
 * @param actual when it happened
 */
public record JourneyStop(
        String name,
        String note,
        PlaceTime place,
        Optional<Instant> planned,
        Optional<Instant> estimated,
        Optional<Instant> actual)
        implements Serializable {

    /** How sure the shown moment is: the style and the word beside it. */
    public String certainty() {
        return actual.isPresent() ? "actual" : estimated.isPresent() ? "estimated" : "planned";
    }

    /** The surest moment known. */
    public Optional<Instant> shown() {
        return actual.or(() -> estimated).or(() -> planned);
    }

    /** Whether another moment was planned than the one shown. */
    public boolean moved() {
        return planned.isPresent() && !planned.equals(shown());
    }

    /** Whether it is, or will be, later than planned. */
    public boolean late() {
        @Nullable Instant then = planned.orElse(null);
        return then != null && shown().orElseThrow().isAfter(then);
    }
}

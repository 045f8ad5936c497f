package lu.airsilk.costing.opening;

import java.time.Instant;
import lu.airsilk.location.Place;
import org.jspecify.annotations.Nullable;

/**
 * Of what place an opening is, and how far.
 *
 * @param decidedBy who approved or withdrew it; empty while it waits
 * @param withdrawnBecause why it was withdrawn, if it was
 */
public record OpeningHead(
        String number,
        Place location,
        OpeningState state,
        String enteredBy,
        Instant enteredAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String withdrawnBecause,
        int version) {

    /** Whether somebody else entered it: nobody approves their own, so the button is not offered to them. */
    public boolean isAnothers(String user) {
        return !enteredBy.equals(user);
    }
}

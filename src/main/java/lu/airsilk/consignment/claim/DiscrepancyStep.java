package lu.airsilk.consignment.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.consignment.difference.DiscrepancyState;
import lu.airsilk.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A step of a discrepancy, who took it and when.
 *
 * @param words how the party was told, what it answered, why it was given up, or why an amount was wrong; empty for the others
 * @param paid what was paid or credited, when that is the step
 * @param mistyped the amount that it corrects
 */
public record DiscrepancyStep(
        Instant at, String by, DiscrepancyState state, String words, Optional<Money> paid, Optional<Money> mistyped) {

    /** As the database gives what has been said and paid until then. */
    DiscrepancyStep(
            Instant at,
            String by,
            @Nullable String reason,
            DiscrepancyState state,
            @Nullable String notified,
            @Nullable String answer,
            @Nullable String writeOff,
            @Nullable BigDecimal settled,
            String currency) {
        this(
                at,
                by,
                state,
                Objects.requireNonNullElse(words(state, reason, notified, answer, writeOff), ""),
                Optional.ofNullable(settled)
                        .filter(paid -> state == DiscrepancyState.SETTLED)
                        .map(paid -> Money.of(paid, currency)),
                Optional.empty());
    }

    /** The same, beside what was noted as paid in the steps before it. */
    DiscrepancyStep after(List<DiscrepancyStep> before) {
        return new DiscrepancyStep(
                at,
                by,
                state,
                words,
                paid,
                paid.flatMap(
                        _ -> before.stream().flatMap(step -> step.paid.stream()).reduce((_, last) -> last)));
    }

    private static @Nullable String words(
            DiscrepancyState state,
            @Nullable String reason,
            @Nullable String notified,
            @Nullable String answer,
            @Nullable String writeOff) {
        return switch (state) {
            case NOTIFIED -> notified;
            case ACCEPTED, DISPUTED -> answer;
            case WRITTEN_OFF -> writeOff;
            case SETTLED -> reason;
            case OPEN, CLOSED, WITHDRAWN -> null;
        };
    }

    /** Whether it says the same as the one before: then somebody has asked for something, and nothing was done. */
    boolean repeats(DiscrepancyStep before) {
        return state == before.state && words.equals(before.words) && paid.equals(before.paid);
    }
}

package lu.airsilk.flight.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.flight.transit.TransitInUse;
import lu.airsilk.flight.transit.TransitLeg;
import lu.airsilk.flight.transit.TransitRuleRow;
import lu.airsilk.flight.transit.TransitTimes;
import lu.airsilk.flight.transit.rule.Quantiles;
import lu.airsilk.master.ProposalRow;
import lu.airsilk.master.ProposalState;
import lu.airsilk.shared.Storage;
import org.jspecify.annotations.Nullable;

/**
 * How long a leg takes, as programs read it: what is in use, or what somebody has proposed.
 *
 * @param id of what somebody proposed; missing for what the portal was born with
 * @param temperature missing where it is proposed for every one
 * @param quantiles hours; in use, of what is assumed and what was seen together
 * @param workingHours whether they are hours of work
 * @param inUse by what it is reckoned; only of what is in use
 */
public record TransitTimeJson(
        @Nullable String id,
        TransitLeg leg,
        String from,
        String to,
        @Nullable Storage temperature,
        QuantilesJson quantiles,
        boolean workingHours,
        @Nullable InUse inUse,
        @Nullable LocalDate validFrom,
        @Nullable ProposalState state,
        @Nullable String reason,
        @Nullable String proposedBy,
        @Nullable Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Integer version) {

    /**
     * By what a leg is reckoned.
     *
     * @param basis {@code ASSUMED} until a journey was seen, then {@code LEARNING}
     * @param assumedJourneys for so many journeys the assumption counts
     * @param journeys that were seen beside it
     * @param pool of which journeys: route and temperature
     */
    public record InUse(String basis, long assumedJourneys, long journeys, String pool) {

        static InUse of(TransitInUse use) {
            return new InUse(
                    use.journeys() == 0 ? "ASSUMED" : "LEARNING",
                    TransitTimes.ASSUMED_JOURNEYS,
                    use.journeys(),
                    use.route().from() + "-" + use.route().to() + " " + use.temperature());
        }
    }

    static TransitTimeJson of(TransitRuleRow row) {
        return of(row, row.figures().temperature(), row.figures().hours(), null);
    }

    static TransitTimeJson of(TransitInUse use) {
        return use.rule()
                .map(rule -> of(rule, Optional.of(use.temperature()), use.hours(), InUse.of(use)))
                .orElseGet(() -> born(use));
    }

    private static TransitTimeJson of(
            TransitRuleRow row, Optional<Storage> temperature, Quantiles hours, @Nullable InUse inUse) {
        ProposalRow proposal = row.proposal();
        return new TransitTimeJson(
                Long.toString(row.id()),
                row.figures().leg(),
                row.figures().route().from(),
                row.figures().route().to(),
                temperature.orElse(null),
                QuantilesJson.of(hours),
                row.figures().leg().onWorkdays(),
                inUse,
                proposal.validFrom(),
                proposal.state(),
                proposal.reason(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.decidedBy().isEmpty() ? null : proposal.decidedBy(),
                proposal.decidedAt(),
                row.version());
    }

    /** What nobody answers for. */
    private static TransitTimeJson born(TransitInUse use) {
        return new TransitTimeJson(
                null,
                use.leg(),
                use.route().from(),
                use.route().to(),
                use.temperature(),
                QuantilesJson.of(use.hours()),
                use.leg().onWorkdays(),
                InUse.of(use),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}

package lu.airsilk.flight.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.flight.transit.TransitInUse;
import lu.airsilk.flight.transit.TransitLeg;
import lu.airsilk.flight.transit.TransitPool;
import lu.airsilk.flight.transit.TransitRuleRow;
import lu.airsilk.flight.transit.rule.Quantiles;
import lu.airsilk.flight.transit.rule.Quarter;
import lu.airsilk.master.ProposalRow;
import lu.airsilk.master.ProposalState;
import lu.airsilk.shared.Storage;
import org.jspecify.annotations.Nullable;

/**
 * How long a leg takes, as programs read it: what is in use, or what somebody has proposed.
 *
 * @param id of what somebody proposed; missing for what was learnt and what the portal was born with
 * @param temperature missing where it is proposed for every one
 * @param quantiles hours; missing while nobody knows any
 * @param workingHours whether they are hours of work
 * @param inUse by what it is reckoned; only of what is in use
 */
public record TransitTimeJson(
        @Nullable String id,
        TransitLeg leg,
        String from,
        String to,
        @Nullable Storage temperature,
        @Nullable QuantilesJson quantiles,
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
     * @param basis {@code LEARNT}, {@code ASSUMED}, or {@code TOO_FEW}: then it is not reckoned with
     * @param journeys that it was learnt from, or that were seen so far
     * @param pool of which journeys, the nearest that are enough; missing unless it was learnt
     */
    public record InUse(
            String basis, long journeys, @Nullable Pool pool) {

        static InUse of(TransitInUse use) {
            String basis = use.pool().isPresent() ? "LEARNT" : use.hours().isPresent() ? "ASSUMED" : "TOO_FEW";
            return new InUse(
                    basis,
                    use.journeys(),
                    use.pool()
                            .map(pool -> new Pool(pool, pool == TransitPool.SEASON ? use.season() : null))
                            .orElse(null));
        }
    }

    /** Journeys of the same way, temperature and season, of the year, of neighbouring ways, or all. */
    public record Pool(TransitPool of, @Nullable Quarter season) {}

    static TransitTimeJson of(TransitRuleRow row) {
        return of(row, row.figures().temperature(), Optional.of(row.figures().hours()), null);
    }

    static TransitTimeJson of(TransitInUse use) {
        return use.rule()
                .map(rule -> of(rule, Optional.of(use.temperature()), use.hours(), InUse.of(use)))
                .orElseGet(() -> born(use));
    }

    private static TransitTimeJson of(
            TransitRuleRow row, Optional<Storage> temperature, Optional<Quantiles> hours, @Nullable InUse inUse) {
        ProposalRow proposal = row.proposal();
        return new TransitTimeJson(
                Long.toString(row.id()),
                row.figures().leg(),
                row.figures().route().from(),
                row.figures().route().to(),
                temperature.orElse(null),
                hours.map(QuantilesJson::of).orElse(null),
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

    /** What was learnt, and what nobody answers for. */
    private static TransitTimeJson born(TransitInUse use) {
        return new TransitTimeJson(
                null,
                use.leg(),
                use.route().from(),
                use.route().to(),
                use.temperature(),
                use.hours().map(QuantilesJson::of).orElse(null),
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

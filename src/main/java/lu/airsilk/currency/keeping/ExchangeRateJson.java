package lu.airsilk.currency.keeping;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.currency.rate.RatePurpose;
import lu.airsilk.currency.rate.RateRow;
import lu.airsilk.master.ProposalRow;
import lu.airsilk.master.ProposalState;
import org.jspecify.annotations.Nullable;

/**
 * A rate, as programs read it.
 *
 * @param cny what {@code per} units of the currency are worth in yuan
 */
public record ExchangeRateJson(
        String id,
        String currency,
        RatePurpose purpose,
        BigDecimal cny,
        int per,
        LocalDate validFrom,
        ProposalState state,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        int version) {

    static ExchangeRateJson of(RateRow row) {
        ProposalRow proposal = row.proposal();
        return new ExchangeRateJson(
                Long.toString(row.id()),
                row.currency(),
                row.purpose(),
                row.cny(),
                row.per(),
                proposal.validFrom(),
                proposal.state(),
                proposal.reason(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.decidedBy().isEmpty() ? null : proposal.decidedBy(),
                proposal.decidedAt(),
                row.version());
    }
}

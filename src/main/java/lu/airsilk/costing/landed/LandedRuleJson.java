package lu.airsilk.costing.landed;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.catalogue.Category;
import lu.airsilk.master.ProposalRow;
import lu.airsilk.master.ProposalState;
import org.jspecify.annotations.Nullable;

/** A rule, as programs read it; amounts in CNY, {@code …Pct} in percent. */
public record LandedRuleJson(
        String id,
        Category category,
        BigDecimal freightPerKg,
        BigDecimal insurancePermille,
        BigDecimal dutyPct,
        BigDecimal consumptionTaxPct,
        BigDecimal handlingPerCase,
        BigDecimal truckPerKg,
        BigDecimal vatPct,
        BigDecimal shelfMarginPct,
        LocalDate validFrom,
        ProposalState state,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        int version) {

    static LandedRuleJson of(LandedRuleRow row) {
        LandedTerms terms = row.figures().terms();
        ProposalRow proposal = row.proposal();
        return new LandedRuleJson(
                Long.toString(row.id()),
                row.figures().category(),
                terms.freight(),
                terms.insurance(),
                terms.duty(),
                terms.consumptionTax(),
                terms.handling(),
                terms.truck(),
                row.figures().shelf().vat(),
                row.figures().shelf().margin(),
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

package lu.airsilk.order.keeping;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.catalogue.Category;
import lu.airsilk.location.StoreClass;
import lu.airsilk.master.ProposalRow;
import lu.airsilk.master.ProposalState;
import lu.airsilk.order.cover.CoverRuleRow;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/**
 * A rule of cover, as programs read it.
 *
 * @param serviceLevelPct in how many of a hundred cases there shall be enough
 */
public record CoverRuleJson(
        String id,
        @Nullable StoreCode store,
        @Nullable StoreClass storeClass,
        @Nullable Category category,
        int coverDays,
        @Nullable Long presentationUnits,
        @Nullable BigDecimal serviceLevelPct,
        LocalDate validFrom,
        ProposalState state,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        int version) {

    static CoverRuleJson of(CoverRuleRow row) {
        ProposalRow proposal = row.proposal();
        return new CoverRuleJson(
                Long.toString(row.id()),
                row.scope().store().orElse(null),
                row.scope().storeClass().orElse(null),
                row.scope().category().orElse(null),
                row.figures().coverDays(),
                row.figures().presentationUnits().orElse(null),
                row.figures().serviceLevelPct().orElse(null),
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

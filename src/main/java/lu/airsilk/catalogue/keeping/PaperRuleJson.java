package lu.airsilk.catalogue.keeping;

import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.required.PaperGate;
import lu.airsilk.catalogue.required.PaperRuleRow;
import lu.airsilk.master.ProposalRow;
import lu.airsilk.master.ProposalState;
import org.jspecify.annotations.Nullable;

/** A rule of papers, as programs read it. */
public record PaperRuleJson(
        String id,
        @Nullable Category category,
        @Nullable String code,
        PaperKind paper,
        PaperGate gate,
        LocalDate validFrom,
        ProposalState state,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        int version) {

    static PaperRuleJson of(PaperRuleRow row) {
        ProposalRow proposal = row.proposal();
        return new PaperRuleJson(
                Long.toString(row.id()),
                row.need().scope().category().orElse(null),
                row.need().scope().code().orElse(null),
                row.need().paper(),
                row.need().gate(),
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

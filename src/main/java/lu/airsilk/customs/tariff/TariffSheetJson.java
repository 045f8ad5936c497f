package lu.airsilk.customs.tariff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.master.ProposalRow;
import lu.airsilk.master.ProposalState;
import org.jspecify.annotations.Nullable;

/**
 * A proposal of one measure or thousands, as programs read it.
 *
 * @param measures how many
 * @param validFrom the first day on which one of them holds
 * @param first the first of them; all of them are at {@code /tariffs?all=true&proposal=…}
 */
public record TariffSheetJson(
        String id,
        int measures,
        LocalDate validFrom,
        ProposalState state,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        List<TariffJson> first,
        int version) {

    static TariffSheetJson of(TariffSheetRow row, List<MeasureRow> first) {
        ProposalRow proposal = row.proposal();
        return new TariffSheetJson(
                Long.toString(row.id()),
                row.measures(),
                proposal.validFrom(),
                proposal.state(),
                proposal.reason(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.decidedBy().isEmpty() ? null : proposal.decidedBy(),
                proposal.decidedAt(),
                first.stream().map(TariffJson::of).toList(),
                row.version());
    }
}

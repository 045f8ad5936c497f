package lu.airsilk.customs.tariff;

import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.customs.tariff.rule.Measure;
import lu.airsilk.customs.tariff.rule.MeasureKind;
import lu.airsilk.master.ProposalRow;
import lu.airsilk.master.ProposalState;
import org.jspecify.annotations.Nullable;

/**
 * A measure, as programs read it.
 *
 * @param id of the proposal, with which it is brought into force or withdrawn
 * @param row its place in the proposal, counted from 1
 */
public record TariffJson(
        String id,
        int row,
        String code,
        @Nullable String additional,
        @Nullable String origin,
        @Nullable String company,
        MeasureKind measure,
        String value,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String reason,
        @Nullable String nameZh,
        @Nullable String nameEn,
        ProposalState state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        int version) {

    static TariffJson of(MeasureRow row) {
        Measure measure = row.measure();
        ProposalRow proposal = row.sheet().proposal();
        return new TariffJson(
                Long.toString(row.sheet().id()),
                row.position(),
                measure.scope().code(),
                orNull(measure.scope().additional()),
                orNull(measure.scope().origin()),
                orNull(measure.scope().company()),
                measure.kind(),
                measure.value(),
                measure.days().from(),
                measure.days().to().orElse(null),
                row.reason(),
                orNull(row.nameZh()),
                orNull(row.nameEn()),
                proposal.state(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                orNull(proposal.decidedBy()),
                proposal.decidedAt(),
                row.sheet().version());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

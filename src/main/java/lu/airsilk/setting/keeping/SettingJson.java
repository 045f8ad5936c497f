package lu.airsilk.setting.keeping;

import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.master.ProposalRow;
import lu.airsilk.master.ProposalState;
import lu.airsilk.setting.told.SettingName;
import lu.airsilk.setting.told.SettingRow;
import org.jspecify.annotations.Nullable;

/** A setting, as programs read it. */
public record SettingJson(
        String id,
        SettingName name,
        long value,
        LocalDate validFrom,
        ProposalState state,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        int version) {

    static SettingJson of(SettingRow row) {
        ProposalRow proposal = row.proposal();
        return new SettingJson(
                Long.toString(row.id()),
                row.name(),
                row.value(),
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

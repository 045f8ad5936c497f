package lu.airsilk.location.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.location.calendar.rule.NamedDays;
import lu.airsilk.master.ProposalRow;
import lu.airsilk.master.ProposalState;
import org.jspecify.annotations.Nullable;

/**
 * What is said of days, as programs read it.
 *
 * @param wholeYear whether it replaces all that was said of its year
 */
public record CalendarJson(
        String id,
        String country,
        int year,
        boolean wholeYear,
        List<NamedDays> days,
        LocalDate validFrom,
        ProposalState state,
        String reason,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        int version) {

    static CalendarJson of(CalendarSheetRow row) {
        ProposalRow proposal = row.proposal();
        return new CalendarJson(
                Long.toString(row.id()),
                row.country(),
                row.year(),
                row.wholeYear(),
                row.days().spans(),
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

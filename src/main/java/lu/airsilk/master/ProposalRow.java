package lu.airsilk.master;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from.
 *
 * @param validFrom the first day on which it holds
 * @param proposedBy who answers for it; empty for figures that are older than this rule
 * @param decidedBy who brought it into force or withdrew it; empty while it waits
 */
public record ProposalRow(
        ProposalState state,
        LocalDate validFrom,
        String reason,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        @Nullable Instant decidedAt) {

    /** Who proposed it and who decided; nobody for figures of before there were two. */
    public String people() {
        return Stream.of(proposedBy, decidedBy).filter(name -> !name.isEmpty()).collect(Collectors.joining(" · "));
    }
}

package lu.airsilk.master;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
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

    /** Whether it is another's: nobody brings into force what they proposed, so the button is not offered to them. */
    public boolean isAnothers(String user) {
        return !proposedBy.equals(user);
    }

    /** The same with its reason as a page says it. */
    public ProposalRow saying(UnaryOperator<String> cause) {
        return new ProposalRow(state, validFrom, cause.apply(reason), proposedBy, proposedAt, decidedBy, decidedAt);
    }

    /** What stands first, then why it is so and who answers for it, if anybody does, as a page calls them. */
    public String told(UnaryOperator<String> who, String... first) {
        return Stream.of(Stream.of(first), Stream.of(reason), people().stream().map(who))
                .flatMap(said -> said)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Who proposed it and who decided; nobody for figures of before there were two. */
    public List<String> people() {
        return Stream.of(proposedBy, decidedBy).filter(name -> !name.isEmpty()).toList();
    }
}

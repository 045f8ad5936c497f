package lu.airsilk.stock.audit;

import java.util.List;

/**
 * Something that must always hold, and the rows of which it does not.
 *
 * @param id {@code I1} to {@code I7}
 * @param offending names of rows, at most {@value LedgerAuditor#MOST} of each rule; empty when it holds
 */
public record Invariant(String id, List<String> offending) {

    public Invariant {
        offending = List.copyOf(offending);
    }

    public boolean holds() {
        return offending.isEmpty();
    }

    /** The key of the sentence that says it. */
    public String textKey() {
        return "invariant." + id;
    }
}

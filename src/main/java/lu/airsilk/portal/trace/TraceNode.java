package lu.airsilk.portal.trace;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import lu.airsilk.identity.Role;

/**
 * A station of the goods.
 *
 * @param id the number as it is written; no two stations of a trace have the same
 */
public record TraceNode(TraceKind kind, String id) implements Comparable<TraceNode> {

    private static final Comparator<TraceNode> FROM_SHEET_TO_STORE =
            Comparator.comparing(TraceNode::kind).thenComparing(TraceNode::id);

    /** The page that shows it to somebody with these roles, from the portal's root; empty when there is none. */
    public Optional<String> page(Collection<Role> reader) {
        return kind.document().filter(document -> document.isFor(reader)).map(document -> document.url(number()));
    }

    /** The number of its document: {@code DL-26-000007} of {@code KF01 DL-26-000007/1}. */
    private String number() {
        return id.substring(id.lastIndexOf(' ') + 1).replaceFirst("/\\d+$", "");
    }

    @Override
    public int compareTo(TraceNode other) {
        return FROM_SHEET_TO_STORE.compare(this, other);
    }
}

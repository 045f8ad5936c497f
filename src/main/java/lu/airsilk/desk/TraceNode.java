package lu.airsilk.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A station of the goods.
 *
 * @param id the number as it is written, a line such as {@code PO-26-000017/3}; no two stations of a trace have the same
 */
public record TraceNode(TraceKind kind, String id) implements Comparable<TraceNode> {

    private static final Comparator<TraceNode> FROM_SHEET_TO_STORE =
            Comparator.comparing(TraceNode::kind).thenComparing(TraceNode::stem).thenComparingInt(TraceNode::position);

    /** The ids of those of a kind. */
    public static Set<String> ids(TraceKind kind, Collection<TraceNode> stations) {
        return stations.stream()
                .filter(station -> station.kind() == kind)
                .map(TraceNode::id)
                .collect(Collectors.toSet());
    }

    /** The number of the document that a line such as {@code PO-26-000017/3} is of. */
    public static String document(String line) {
        return line.substring(0, line.lastIndexOf('/'));
    }

    private String stem() {
        return isLine() ? document(id) : id;
    }

    /** Line 2 stands before line 10. */
    private int position() {
        return isLine() ? Integer.parseInt(id.substring(id.lastIndexOf('/') + 1)) : 0;
    }

    private boolean isLine() {
        return id.indexOf('/') >= 0;
    }

    @Override
    public int compareTo(TraceNode other) {
        return FROM_SHEET_TO_STORE.compare(this, other);
    }
}

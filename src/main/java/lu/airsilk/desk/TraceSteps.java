package lu.airsilk.desk;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way of goods, step by step; each capability answers for its own goods, in a query or two for any number of stations,
 * and with nothing about all others.
 */
public interface TraceSteps {

    /** The lines of this kind that a document has; none when it is unknown. */
    default List<TraceNode> lines(TraceKind kind, String document) {
        return List.of();
    }

    /** What went into these stations, or waits for them. */
    default Stream<TraceFlow> into(Collection<TraceNode> stations) {
        return Stream.empty();
    }

    /** What came out of these stations, or waits there for others. */
    default Stream<TraceFlow> outOf(Collection<TraceNode> stations) {
        return Stream.empty();
    }
}

package lu.airsilk.portal.trace;

import java.util.HashSet;
import java.util.Set;

/**
 * The way of what was asked about.
 *
 * @param asked the stations that were asked about, by their ids
 */
public record TraceWay(Set<String> asked, TraceGraph graph) {

    /** Both ways together. */
    TraceWay and(TraceWay other) {
        Set<String> both = new HashSet<>(asked);
        both.addAll(other.asked);
        return new TraceWay(both, graph.and(other.graph));
    }
}

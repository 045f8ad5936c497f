package lu.airsilk.portal.trace;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Units;

/**
 * A station of a trace as its page shows it.
 *
 * @param page from the portal's root; empty when there is none, or none for this reader
 * @param units that came in; at the first station those that went out
 * @param onward where they went
 */
public record TraceStop(String id, String page, Units units, List<TraceGraph.Link> onward) {

    /** Stations of one kind, in the order of the graph. */
    public record Stage(TraceKind kind, List<TraceStop> stops) {}

    /** The stages of a graph, from sheet to store. */
    static List<Stage> stages(TraceGraph graph, Collection<Role> reader) {
        Map<String, List<TraceGraph.Link>> into = by(graph, TraceGraph.Link::to);
        Map<String, List<TraceGraph.Link>> outOf = by(graph, TraceGraph.Link::from);
        Map<TraceKind, List<TraceNode>> byKind = graph.nodes().stream()
                .collect(Collectors.groupingBy(
                        TraceNode::kind, () -> new EnumMap<>(TraceKind.class), Collectors.toList()));
        return byKind.entrySet().stream()
                .map(kind -> new Stage(
                        kind.getKey(),
                        kind.getValue().stream()
                                .map(node -> stop(
                                        node,
                                        reader,
                                        into.getOrDefault(node.id(), List.of()),
                                        outOf.getOrDefault(node.id(), List.of())))
                                .toList()))
                .toList();
    }

    private static TraceStop stop(
            TraceNode node, Collection<Role> reader, List<TraceGraph.Link> into, List<TraceGraph.Link> onward) {
        return new TraceStop(node.id(), node.page(reader).orElse(""), sum(into.isEmpty() ? onward : into), onward);
    }

    private static Units sum(List<TraceGraph.Link> links) {
        return links.stream().map(TraceGraph.Link::units).reduce(Units.ZERO, Units::plus);
    }

    private static Map<String, List<TraceGraph.Link>> by(TraceGraph graph, Function<TraceGraph.Link, String> end) {
        return graph.links().stream().collect(Collectors.groupingBy(end));
    }
}

package lu.airsilk.portal.trace;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.desk.TraceFlow;
import lu.airsilk.desk.TraceNode;
import lu.airsilk.shared.Units;

/**
 * Where goods come from and where they went.
 *
 * @param nodes from sheet to store
 * @param links in the order of the nodes that they leave
 */
public record TraceGraph(List<TraceNode> nodes, List<Link> links) {

    private static final Comparator<TraceFlow> BY_STATION =
            Comparator.comparing(TraceFlow::from).thenComparing(TraceFlow::to);

    /** Units between two stations, named by their ids. */
    public record Link(String from, String to, Units units) {}

    /** Both ways together; a link that both have is one. */
    TraceGraph and(TraceGraph other) {
        return new TraceGraph(
                Stream.concat(nodes.stream(), other.nodes.stream())
                        .distinct()
                        .sorted()
                        .toList(),
                Stream.concat(links.stream(), other.links.stream()).distinct().toList());
    }

    /** The graph of these flows; two flows between the same stations are one link with their sum. */
    static TraceGraph of(Collection<TraceNode> asked, Stream<TraceFlow> flows) {
        Map<TraceFlow, Units> links = flows.filter(flow -> !flow.isEmpty())
                .collect(
                        Collectors.toMap(flow -> flow, TraceFlow::units, Units::plus, () -> new TreeMap<>(BY_STATION)));
        List<TraceNode> nodes = Stream.concat(
                        asked.stream(), links.keySet().stream().flatMap(flow -> Stream.of(flow.from(), flow.to())))
                .distinct()
                .sorted()
                .toList();
        return new TraceGraph(
                nodes,
                links.entrySet().stream()
                        .map(link -> new Link(
                                link.getKey().from().id(), link.getKey().to().id(), link.getValue()))
                        .toList());
    }
}

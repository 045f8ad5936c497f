package lu.airsilk.portal.trace;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.desk.TraceKind;
import lu.airsilk.desk.TraceNode;
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
        return new TraceStop(node.id(), page(node, reader), sum(into.isEmpty() ? onward : into), onward);
    }

    private static String page(TraceNode node, Collection<Role> reader) {
        return document(node.kind())
                .map(document -> document.urlFor(reader, number(node.id())))
                .orElse("");
    }

    /** The document whose page shows the station; empty where there is none. */
    private static Optional<FoundKind> document(TraceKind kind) {
        return switch (kind) {
            case IMPORT -> Optional.of(FoundKind.IMPORT);
            case PRICE_LIST -> Optional.of(FoundKind.PRICE_LIST);
            case PURCHASE_LINE -> Optional.of(FoundKind.PURCHASE_ORDER);
            case CONSIGNMENT_LINE -> Optional.of(FoundKind.CONSIGNMENT);
            case LOT -> Optional.of(FoundKind.LOT);
            case DELIVERY_LINE, STORE_RECEIPT -> Optional.of(FoundKind.DELIVERY);
            case ORDER_LINE -> Optional.of(FoundKind.ORDER);
            case DISCREPANCY, PLACE -> Optional.empty();
        };
    }

    /** The number of its document: {@code DL-26-000007} of {@code KF01 DL-26-000007/1}. */
    private static String number(String id) {
        return id.substring(id.lastIndexOf(' ') + 1).replaceFirst("/\\d+$", "");
    }

    private static Units sum(List<TraceGraph.Link> links) {
        return links.stream().map(TraceGraph.Link::units).reduce(Units.ZERO, Units::plus);
    }

    private static Map<String, List<TraceGraph.Link>> by(TraceGraph graph, Function<TraceGraph.Link, String> end) {
        return graph.links().stream().collect(Collectors.groupingBy(end));
    }
}

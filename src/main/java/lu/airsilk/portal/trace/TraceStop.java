package lu.airsilk.portal.trace;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.desk.TraceKind;
import lu.airsilk.desk.TraceNode;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Units;

/**
 * A station of a trace as its page shows it: what comes in goes onward or is left.
 *
 * @param page from the portal's root; empty when there is none, or none for this reader
 * @param units that passed it and belong to what was asked about
 * @param whole all that passed it; empty when that is no more
 * @param onward where they went
 * @param rest units that went nowhere so far
 * @param more units that went on and never came in, as when more was counted than was sent
 */
public record TraceStop(
        String id,
        String page,
        Units units,
        Optional<Units> whole,
        List<TraceGraph.Link> onward,
        Units rest,
        Units more) {

    /** Stations of one kind, in the order of the graph. */
    public record Stage(TraceKind kind, List<TraceStop> stops) {}

    /** The stages of a way, from sheet to store. */
    static List<Stage> stages(TraceWay way, Collection<Role> reader) {
        TraceParts parts = new TraceParts(way.graph(), way.asked());
        Map<TraceKind, List<TraceNode>> byKind = way.graph().nodes().stream()
                .collect(Collectors.groupingBy(
                        TraceNode::kind, () -> new EnumMap<>(TraceKind.class), Collectors.toList()));
        return byKind.entrySet().stream()
                .map(kind -> new Stage(
                        kind.getKey(),
                        kind.getValue().stream()
                                .map(node -> stop(node, reader, parts))
                                .toList()))
                .toList();
    }

    private static TraceStop stop(TraceNode node, Collection<Role> reader, TraceParts parts) {
        Units part = parts.part(node.id());
        Units gone = node.kind().isEnd() ? part : parts.onwardUnits(node.id());
        return new TraceStop(
                node.id(),
                page(node, reader),
                part,
                Optional.of(parts.whole(node.id())).filter(whole -> node.kind().hasUnits() && whole.isMoreThan(part)),
                parts.onward(node.id()),
                part.minus(part.min(gone)),
                gone.minus(part.min(gone)));
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
            case DISCREPANCY -> Optional.of(FoundKind.CASE);
            case PLACE -> Optional.empty();
        };
    }

    /** The number of its document: {@code DL-26-000007} of {@code KF01 DL-26-000007/1}. */
    private static String number(String id) {
        return id.substring(id.lastIndexOf(' ') + 1).replaceFirst("/\\d+$", "");
    }
}

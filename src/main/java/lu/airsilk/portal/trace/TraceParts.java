package lu.airsilk.portal.trace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.shared.Units;

/**
 * How many of the units that passed a station belong to what was asked about. All do at the stations that were asked about
 * and behind them; before them, those that go on towards them: of a lot that many stores share, an order's own units.
 */
final class TraceParts {

    private final Map<String, List<TraceGraph.Link>> into;
    private final Map<String, List<TraceGraph.Link>> outOf;
    private final Set<String> own;
    private final Map<String, Units> parts = new HashMap<>();

    TraceParts(TraceGraph graph, Set<String> asked) {
        into = by(graph, TraceGraph.Link::to);
        outOf = by(graph, TraceGraph.Link::from);
        own = reachable(asked);
    }

    /** All that passed a station: what came in; at the first station what went out. */
    Units whole(String station) {
        List<TraceGraph.Link> came = into.getOrDefault(station, List.of());
        return (came.isEmpty() ? outOf(station) : came)
                .stream().map(TraceGraph.Link::units).reduce(Units.ZERO, Units::plus);
    }

    Units part(String station) {
        Units known = parts.get(station);
        if (known == null) {
            known = own.contains(station) || outOf(station).isEmpty()
                    ? whole(station)
                    : whole(station).min(onwardUnits(station));
            parts.put(station, known);
        }
        return known;
    }

    /** Where a station's part goes. */
    List<TraceGraph.Link> onward(String station) {
        return outOf(station).stream()
                .map(link ->
                        new TraceGraph.Link(link.from(), link.to(), link.units().min(part(link.to()))))
                .toList();
    }

    Units onwardUnits(String station) {
        return onward(station).stream().map(TraceGraph.Link::units).reduce(Units.ZERO, Units::plus);
    }

    private List<TraceGraph.Link> outOf(String station) {
        return outOf.getOrDefault(station, List.of());
    }

    private Set<String> reachable(Set<String> asked) {
        Set<String> reached = new HashSet<>(asked);
        Deque<String> open = new ArrayDeque<>(asked);
        while (!open.isEmpty()) {
            outOf(open.remove()).stream()
                    .map(TraceGraph.Link::to)
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    private static Map<String, List<TraceGraph.Link>> by(TraceGraph graph, Function<TraceGraph.Link, String> end) {
        return graph.links().stream().collect(Collectors.groupingBy(end));
    }
}

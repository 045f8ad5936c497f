package lu.airsilk.order.demand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.order.list.ListLine;
import lu.airsilk.order.list.ShownList;
import lu.airsilk.shared.number.Sku;

/** A list as it was before a command, to tell afterwards what the command has changed. */
public final class ListBefore {

    private final Map<Sku, DraftChange.Line> lines;
    private final Map<Long, ListLine> unclear;

    private ListBefore(Map<Sku, DraftChange.Line> lines, Map<Long, ListLine> unclear) {
        this.lines = lines;
        this.unclear = unclear;
    }

    public static ListBefore of(StoreOrder order, List<UnclearLine> unclear) {
        return new ListBefore(
                order.lines().stream()
                        .collect(Collectors.toMap(
                                OrderLine::sku, ListBefore::gone, (one, other) -> one, LinkedHashMap::new)),
                unclear.stream()
                        .collect(Collectors.toMap(
                                UnclearLine::id, UnclearLine::line, (one, other) -> one, TreeMap::new)));
    }

    /** The list as a page shows it; what waits beside it is left out. */
    public static ListBefore of(ShownList shown) {
        return new ListBefore(
                shown.cases().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                line -> new DraftChange.Line(
                                        line.getKey().code(), 0, line.getValue().value(), DraftChange.ABSENT))),
                Map.of());
    }

    private static DraftChange.Line gone(OrderLine line) {
        return new DraftChange.Line(
                line.sku().code(), line.position(), line.requested().value(), DraftChange.ABSENT);
    }

    public DraftChange changedTo(StoreOrder order, List<UnclearLine> unclearNow) {
        Map<Sku, DraftChange.Line> changed = new LinkedHashMap<>(lines);
        order.lines().forEach(line -> changed.put(line.sku(), now(line)));
        Map<Long, ListLine> gone = new TreeMap<>(unclear); // they come back as they stood
        Set<Long> there = unclearNow.stream().map(UnclearLine::id).collect(Collectors.toSet());
        gone.keySet().removeAll(there);
        return new DraftChange(
                changed.values().stream()
                        .filter(line -> line.before() != line.after())
                        .toList(),
                gone,
                there.stream().filter(id -> !unclear.containsKey(id)).toList());
    }

    private DraftChange.Line now(OrderLine line) {
        long before = Optional.ofNullable(lines.get(line.sku()))
                .map(DraftChange.Line::before)
                .orElse(DraftChange.ABSENT);
        return new DraftChange.Line(
                line.sku().code(), line.position(), before, line.requested().value());
    }
}

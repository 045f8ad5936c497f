package lu.airsilk.allocation.run;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.allocation.plan.ResultRow;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** A run's results as a grid: a row for each product, a column for each store, shortest products first; those of which there is none come last. */
public final class RunGrid {

    private static final int MOST = 5;

    private final List<StoreCode> stores;
    private final List<Line> lines;
    private final List<Total> storeTotals;

    /** A product in the grid. */
    public record Line(Sku sku, List<Cell> cells, Total total) {}

    /** What one store gets of one product, with all lines in which it asked for it; empty when it asked for none. */
    public record Cell(List<ResultRow> results) {

        public Cell {
            results = List.copyOf(results);
        }

        public boolean isThere() {
            return !results.isEmpty();
        }

        public boolean isShort() {
            return total().isShort();
        }

        public boolean isLocked() {
            return results.stream().anyMatch(ResultRow::locked);
        }

        public Total total() {
            return RunGrid.total("", results);
        }

        /** The line that is worse off, where the store has asked in two orders. */
        public ResultRow row() {
            return results.stream()
                    .min(Comparator.comparingInt(ResultRow::fill))
                    .orElseThrow();
        }
    }

    /** Given of asked, of a product or a store. */
    public record Total(String name, Cases asked, Cases given) {

        /** In whole percent. */
        public int fill() {
            return Percentage.rounded(given.value(), asked.value());
        }

        public boolean isShort() {
            return given.isLessThan(asked);
        }

        /** There is none to share. */
        boolean isNothing() {
            return given.isZero();
        }
    }

    RunGrid(List<ResultRow> results) {
        Map<StoreCode, List<ResultRow>> byStore = by(results, ResultRow::store);
        stores = List.copyOf(byStore.keySet());
        storeTotals = byStore.entrySet().stream()
                .map(entry -> total(entry.getKey().code(), entry.getValue()))
                .toList();
        lines = by(results, ResultRow::sku).entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Line line) -> line.total().isNothing())
                        .thenComparingInt(line -> line.total().fill()))
                .toList();
    }

    private static <K> Map<K, List<ResultRow>> by(List<ResultRow> results, Function<ResultRow, K> key) {
        return results.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private Line line(Sku sku, List<ResultRow> results) {
        Map<StoreCode, List<ResultRow>> found = by(results, ResultRow::store);
        return new Line(
                sku,
                stores.stream()
                        .map(store -> new Cell(found.getOrDefault(store, List.of())))
                        .toList(),
                total(sku.code(), results));
    }

    private static Total total(String name, List<ResultRow> results) {
        return new Total(
                name,
                results.stream().map(ResultRow::asked).reduce(Cases.ZERO, Cases::plus),
                results.stream().map(ResultRow::given).reduce(Cases.ZERO, Cases::plus));
    }

    public List<StoreCode> stores() {
        return stores;
    }

    public List<Line> lines() {
        return lines;
    }

    /** Of how many products no store gets any: their rows stand at the end, where nothing is decided. */
    public long nothing() {
        return lines.stream().filter(line -> line.total().isNothing()).count();
    }

    /** The products of which most cases are missing. */
    public List<Total> shortProducts() {
        return lines.stream()
                .map(Line::total)
                .filter(Total::isShort)
                .sorted(Comparator.comparingLong((Total total) ->
                                total.given().value() - total.asked().value())
                        .thenComparing(Total::name))
                .limit(MOST)
                .toList();
    }

    /** The stores that are filled least. */
    public List<Total> leastStores() {
        return storeTotals.stream()
                .filter(Total::isShort)
                .sorted(Comparator.comparingInt(Total::fill).thenComparing(Total::name))
                .limit(MOST)
                .toList();
    }
}

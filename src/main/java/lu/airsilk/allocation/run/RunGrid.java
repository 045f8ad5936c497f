package lu.airsilk.allocation.run;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.allocation.ResultRow;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.StoreCode;

/** A run's results as a grid: a row for each product, a column for each store, shortest products first. */
public final class RunGrid {

    private static final int MOST = 5;

    private final List<StoreCode> stores;
    private final List<Line> lines;
    private final List<Total> storeTotals;

    /** A product in the grid. */
    public record Line(Sku sku, List<Cell> cells, Total total) {}

    /** What one store gets of one product; empty when it asked for none. */
    public record Cell(Optional<ResultRow> result) {

        public boolean isThere() {
            return result.isPresent();
        }

        public boolean isShort() {
            return result.filter(row -> row.given().isLessThan(row.asked())).isPresent();
        }

        public ResultRow row() {
            return result.orElseThrow();
        }
    }

    /** Given of asked, of a product or a store. */
    public record Total(String name, Cases asked, Cases given) {

        /** In whole percent, rounded down. */
        public int fill() {
            return (int) (given.value() * 100 / Math.max(1, asked.value()));
        }

        public boolean isShort() {
            return given.isLessThan(asked);
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
                .sorted(Comparator.comparingInt(line -> line.total().fill()))
                .toList();
    }

    private static <K> Map<K, List<ResultRow>> by(List<ResultRow> results, Function<ResultRow, K> key) {
        return results.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private Line line(Sku sku, List<ResultRow> results) {
        Map<StoreCode, ResultRow> found =
                results.stream().collect(Collectors.toMap(ResultRow::store, Function.identity(), RunGrid::worse));
        return new Line(
                sku,
                stores.stream()
                        .map(store -> new Cell(Optional.ofNullable(found.get(store))))
                        .toList(),
                total(sku.code(), results));
    }

    /** A store may have asked twice, in two orders: the cell shows the line that is worse off. */
    private static ResultRow worse(ResultRow one, ResultRow other) {
        return one.fill() <= other.fill() ? one : other;
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

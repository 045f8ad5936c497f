package lu.airsilk.stock.till;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/**
 * What a store has sold on a day.
 *
 * @param store whose customers they were
 * @param day in Zhengzhou
 * @param lines a product may come several times
 */
public record SalesDraft(StoreCode store, LocalDate day, List<Line> lines) {

    public SalesDraft {
        lines = List.copyOf(lines);
    }

    /**
     * Units of a product that went over the counter.
     *
     * @param units at least one
     * @param row where the reader finds it, in the file or the list; from 1
     */
    public record Line(Sku sku, Units units, int row) {}

    /** The units of each product, by product. */
    public SortedMap<Sku, Units> bySku() {
        return lines.stream().collect(Collectors.toMap(Line::sku, Line::units, Units::plus, TreeMap::new));
    }
}

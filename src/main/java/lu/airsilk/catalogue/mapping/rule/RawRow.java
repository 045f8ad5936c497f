package lu.airsilk.catalogue.mapping.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A row as it stands in the sheet.
 *
 * @param number counted from 1 as a spreadsheet shows it: blank rows count, a line break inside a cell does not
 */
public record RawRow(int number, List<RawCell> cells) {

    public RawRow {
        cells = List.copyOf(cells);
    }

    /** A row of texts. */
    public static RawRow of(int number, List<String> texts) {
        return new RawRow(number, texts.stream().map(RawCell::of).toList());
    }

    /** The cell in this column, counted from 0; blank beyond the row's end. */
    public RawCell cell(int column) {
        return column < cells.size() ? cells.get(column) : RawCell.BLANK;
    }

    /** The row with other texts in these columns. */
    public RawRow with(Map<Integer, String> texts) {
        int columns = Math.max(
                cells.size(), texts.keySet().stream().max(Integer::compare).orElse(-1) + 1);
        return new RawRow(
                number,
                IntStream.range(0, columns)
                        .mapToObj(column -> texts.containsKey(column) ? RawCell.of(texts.get(column)) : cell(column))
                        .toList());
    }

    public boolean isBlank() {
        return cells.stream().allMatch(RawCell::isBlank);
    }
}

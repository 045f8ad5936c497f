package lu.airsilk.catalogue.logic;

import java.util.List;

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

    public boolean isBlank() {
        return cells.stream().allMatch(RawCell::isBlank);
    }
}

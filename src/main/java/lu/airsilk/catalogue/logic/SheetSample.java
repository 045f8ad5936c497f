package lu.airsilk.catalogue.logic;

import java.util.List;
import java.util.stream.Stream;

/**
 * The head of a sheet: enough to understand its columns and to show a preview.
 *
 * @param header the row with the headings
 * @param rows the first rows after it, at most {@value #MOST_ROWS}
 */
public record SheetSample(RawRow header, List<RawRow> rows) {

    /** So many rows tell what a column holds. */
    public static final int MOST_ROWS = 200;

    public SheetSample {
        rows = List.copyOf(rows);
    }

    /** How many columns have a heading or may have one. */
    public int columns() {
        return header.cells().size();
    }

    /** The heading of a column, line breaks made blanks; the column's letters when it has none. */
    public String heading(int column) {
        String text = header.cell(column).text().replaceAll("\\s+", " ").strip();
        return text.isEmpty() ? CellAddress.column(column) : text;
    }

    /** The cells of a column that are not blank. */
    public Stream<RawCell> filled(int column) {
        return rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isBlank());
    }
}

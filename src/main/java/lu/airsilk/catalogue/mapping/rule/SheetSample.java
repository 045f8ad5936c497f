package lu.airsilk.catalogue.mapping.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    /** What stands over a column, line breaks made blanks; empty when nothing does. */
    public String title(int column) {
        return header.cell(column).text().replaceAll("\\s+", " ").strip();
    }

    /**
     * The names of all columns, each once: their titles, or their letters where there is no title; where a title comes
     * again its letters follow in brackets.
     */
    public List<String> headings() {
        Set<String> headings = new LinkedHashSet<>();
        for (int column = 0; column < columns(); column++) {
            String letters = CellAddress.column(column);
            String title = title(column).isEmpty() ? letters : title(column);
            if (!headings.add(title)) {
                headings.add(title + " (" + letters + ")");
            }
        }
        return List.copyOf(headings);
    }

    /** The name of one column. */
    public String heading(int column) {
        return headings().get(column);
    }

    /** The cells of a column that are not blank. */
    public Stream<RawCell> filled(int column) {
        return rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isBlank());
    }
}

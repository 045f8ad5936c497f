package lu.airsilk.catalogue.mapping.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the row of headings among the first rows of a sheet, below titles, addresses and blank rows. */
public final class HeaderSearch {

    /** So many rows may stand above the headings. */
    public static final int MOST_ROWS = 30;

    private HeaderSearch() {}

    /**
     * The row with most headings that we understand; among equals the first; without any the first with two cells.
     *
     * @param rows the first rows of the sheet
     * @return empty when no row has two filled cells
     */
    public static Optional<RawRow> header(List<RawRow> rows) {
        List<RawRow> tables = rows.stream()
                .filter(row ->
                        row.cells().stream().filter(cell -> !cell.isBlank()).count() > 1)
                .toList();
        return tables.stream().reduce((best, next) -> understood(next) > understood(best) ? next : best);
    }

    /** How many of a row's cells are headings of ours, each field counted once. */
    public static long understood(RawRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank() && !cell.number() && cell.text().length() < 60)
                .map(cell -> Heading.of(cell.text()))
                .map(HeaderSearch::meaning)
                .filter(meaning -> !meaning.isEmpty())
                .distinct()
                .count();
    }

    private static String meaning(Heading heading) {
        return Stream.of(SheetField.values())
                .filter(field -> heading.score(field) >= Heading.UNDERSTOOD)
                .map(SheetField::key)
                .findFirst()
                .orElse(heading.nameScore() >= Heading.UNDERSTOOD ? "name" : "");
    }
}

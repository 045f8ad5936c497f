package lu.airsilk.catalogue.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.mapping.OpenSheet;
import lu.airsilk.catalogue.mapping.SheetReader;
import lu.airsilk.catalogue.mapping.UploadedFiles;
import lu.airsilk.catalogue.mapping.rule.RawCell;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.staging.ImportRow;
import lu.airsilk.catalogue.staging.MendedRows;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.CsvSheetWriter;
import lu.airsilk.platform.file.SheetWriter;
import lu.airsilk.platform.file.XlsxSheetWriter;

/**
 * The supplier's sheet as it was mended, with one more column that says what is still wrong in each row: for those who
 * rather mend it in a spreadsheet and send it again. Written row by row.
 */
@ApplicationScoped
public class CorrectedSheet {

    @Inject
    SheetReader reader;

    @Inject
    UploadedFiles files;

    @Inject
    ImportBook book;

    /** How the problems are said. */
    public record Words(String heading, Function<RowProblem, String> problem) {}

    /** The name of the file for an import. */
    public static String fileName(String importNumber, ProblemSheet.Format format) {
        return importNumber + "-sheet." + (format == ProblemSheet.Format.CSV ? "csv" : "xlsx");
    }

    /** Writes the import's sheet; the stream stays open. */
    public void write(String number, ProblemSheet.Format format, Words words, OutputStream out) throws IOException {
        ImportRow row = book.row(number);
        MendedRows mends = book.mends(number);
        try (OpenSheet sheet = reader.open(files.file(row.file().sha256()));
                Stream<RawRow> rows = sheet.rows();
                SheetWriter writer = format == ProblemSheet.Format.XLSX
                        ? new XlsxSheetWriter(out, "sheet")
                        : new CsvSheetWriter(out, ';')) {
            writer.row(line(sheet.sample().header(), sheet.sample().columns(), words.heading()));
            Problems problems = new Problems(number);
            for (Iterator<RawRow> each = rows.iterator(); each.hasNext(); ) {
                RawRow mended = mends.of(each.next());
                String said = problems.of(mended.number()).stream()
                        .map(problem -> problem.cell() + ": " + words.problem().apply(problem))
                        .collect(Collectors.joining(" · "));
                writer.row(line(mended, sheet.sample().columns(), said));
            }
        }
    }

    private static List<Object> line(RawRow row, int columns, String last) {
        List<Object> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            RawCell cell = row.cell(column);
            cells.add(cell.number() ? new BigDecimal(cell.text()) : cell.text());
        }
        cells.add(last);
        return cells;
    }

    /** The problems of a sheet in the order of its rows, page by page. */
    private final class Problems {

        private final String number;
        private final Deque<RowProblem> next = new ArrayDeque<>();
        private int page;

        Problems(String number) {
            this.number = number;
        }

        List<RowProblem> of(int row) {
            List<RowProblem> found = new ArrayList<>();
            while (fill() && next.getFirst().row() <= row) {
                RowProblem problem = next.removeFirst();
                if (problem.row() == row) {
                    found.add(problem);
                }
            }
            return found;
        }

        private boolean fill() {
            if (next.isEmpty() && page >= 0) {
                next.addAll(book.problems(number, new Paging(page++, Paging.LARGEST, ""))
                        .items());
                page = next.isEmpty() ? -1 : page;
            }
            return !next.isEmpty();
        }
    }
}

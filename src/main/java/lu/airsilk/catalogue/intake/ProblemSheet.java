package lu.airsilk.catalogue.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.CsvSheetWriter;
import lu.airsilk.platform.file.SheetWriter;
import lu.airsilk.platform.file.XlsxSheetWriter;

/** What is wrong in a sheet, as a sheet: written page by page, so its length does not matter. */
public final class ProblemSheet {

    /** How it is written. */
    public enum Format {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /** The name of the file for an import. */
        public String fileName(String importNumber) {
            return importNumber + "-problems." + (this == CSV ? "csv" : "xlsx");
        }
    }

    private static final List<String> HEADINGS =
            List.of("row", "column", "cell", "value", "severity", "code", "message", "suggestion");

    private final Function<Paging, Page<RowProblem>> problems;
    private final Function<RowProblem, String> message;

    /**
     * A sheet of these problems.
     *
     * @param problems gives them page by page
     * @param message says one in the reader's language
     */
    public ProblemSheet(Function<Paging, Page<RowProblem>> problems, Function<RowProblem, String> message) {
        this.problems = problems;
        this.message = message;
    }

    /** Writes all of them; the stream stays open. */
    public void write(Format format, OutputStream out) throws IOException {
        try (SheetWriter sheet =
                format == Format.XLSX ? new XlsxSheetWriter(out, "problems") : new CsvSheetWriter(out, ';')) {
            sheet.row(HEADINGS);
            Page<RowProblem> page = problems.apply(Paging.first(Paging.LARGEST));
            for (int number = 1; !page.items().isEmpty(); number++) {
                for (RowProblem problem : page.items()) {
                    sheet.row(cells(problem));
                }
                page = problems.apply(new Paging(number, Paging.LARGEST, ""));
            }
        }
    }

    private List<Object> cells(RowProblem problem) {
        return List.of(
                problem.row(),
                problem.column(),
                problem.cell(),
                problem.value(),
                problem.severity(),
                problem.code(),
                message.apply(problem),
                problem.suggestion());
    }
}

package lu.airsilk.catalogue.api;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import lu.airsilk.catalogue.logic.RowProblem;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.file.CsvSheetWriter;
import lu.airsilk.platform.file.SheetWriter;
import lu.airsilk.platform.file.XlsxSheetWriter;

/** What is wrong in a sheet, as a sheet: written page by page, so its length does not matter. */
final class ProblemSheet implements StreamingOutput {

    static final String CSV = "text/csv;charset=UTF-8";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Function<Paging, Page<RowProblem>> problems;
    private final Function<RowProblem, List<Object>> line;
    private final boolean workbook;

    ProblemSheet(Function<Paging, Page<RowProblem>> problems, boolean workbook, Texts texts, Locale reader) {
        this.problems = problems;
        this.line = problem -> ProblemJson.of(problem, texts, reader).cells();
        this.workbook = workbook;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (SheetWriter sheet = workbook ? new XlsxSheetWriter(out, "problems") : new CsvSheetWriter(out, ';')) {
            sheet.row(ProblemJson.HEADINGS);
            Page<RowProblem> page = problems.apply(Paging.first(Paging.LARGEST));
            for (int number = 1; !page.items().isEmpty(); number++) {
                for (RowProblem problem : page.items()) {
                    sheet.row(line.apply(problem));
                }
                page = problems.apply(new Paging(number, Paging.LARGEST, ""));
            }
        }
    }
}

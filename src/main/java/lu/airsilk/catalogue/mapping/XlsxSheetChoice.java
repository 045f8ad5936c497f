package lu.airsilk.catalogue.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.mapping.rule.ColumnMapping;
import lu.airsilk.catalogue.mapping.rule.SheetSample;
import lu.airsilk.shared.Refused;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Finds the sheet with the products among notes, templates and old copies. */
final class XlsxSheetChoice {

    private static final int MOST_SHEETS = 100;

    /** How much a sheet looks like products: visible, with rows, with columns that we understand. */
    private record Looked(Sheet sheet, SheetSample sample, boolean visible, int columns) {

        static final Comparator<Looked> BY_LIKENESS = Comparator.<Looked>comparingInt(
                        looked -> looked.sample().rows().isEmpty() ? 0 : 1)
                .thenComparing(Looked::visible)
                .thenComparingInt(Looked::columns)
                .thenComparingInt(looked -> looked.sample().rows().size());
    }

    private final ReadableWorkbook workbook;

    XlsxSheetChoice(ReadableWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The sheet of this name; without a name the likeliest, among equals the first. */
    Sheet sheet(Optional<String> name) {
        List<Looked> candidates = workbook.getSheets()
                .filter(sheet -> name.isEmpty() || sheet.getName().equals(name.get()))
                .limit(MOST_SHEETS)
                .flatMap(sheet -> look(sheet).stream())
                .toList();
        return candidates.stream()
                .reduce((best, next) -> Looked.BY_LIKENESS.compare(next, best) > 0 ? next : best)
                .map(Looked::sheet)
                .orElseThrow(
                        () -> Refused.unreadable(name.isEmpty() ? "import.noTable" : "import.sheet", name.orElse("")));
    }

    private static Optional<Looked> look(Sheet sheet) {
        return SheetHead.look(() -> XlsxRows.of(sheet, XlsxMerges.NONE))
                .map(sample -> new Looked(
                        sheet,
                        sample,
                        sheet.getVisibility() == SheetVisibility.VISIBLE,
                        ColumnMapping.recognised(sample).columns().size()));
    }
}

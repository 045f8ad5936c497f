package lu.airsilk.catalogue.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetSample;
import lu.airsilk.shared.Refused;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** A table in one sheet of a workbook; formulas count by their saved values, merged cells downwards by
 * their first. */
final class XlsxSheet implements OpenSheet {

    private final ReadableWorkbook workbook;
    private final Sheet sheet;
    private final XlsxMerges merges;
    private final SheetSample sample;

    private XlsxSheet(ReadableWorkbook workbook, Sheet sheet, XlsxMerges merges) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.merges = merges;
        this.sample = SheetHead.sample(() -> XlsxRows.of(sheet, merges));
    }

    /**
     * Opens a workbook that the guard has let pass.
     *
     * @param name of the sheet to read; without it the one that looks most like products
     */
    static OpenSheet open(Path file, Optional<String> name) throws IOException {
        XlsxParts.check(file);
        ReadableWorkbook workbook = workbook(file);
        try {
            Sheet sheet = new XlsxSheetChoice(workbook).sheet(name);
            return new XlsxSheet(workbook, sheet, XlsxMerges.of(file, sheet.getName()));
        } catch (Refused refused) {
            workbook.close();
            throw refused;
        }
    }

    @Override
    public SheetFacts facts() {
        List<String> names = workbook.getSheets().map(Sheet::getName).toList();
        return new SheetFacts("XLSX", "", "", sheet.getName(), names);
    }

    @Override
    public SheetSample sample() {
        return sample;
    }

    @Override
    public Stream<RawRow> rows() {
        return SheetHead.below(sample.header(), XlsxRows.of(sheet, merges));
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The library answers a damaged workbook with whatever exception it stumbles into. */
    private static ReadableWorkbook workbook(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile());
        } catch (RuntimeException damaged) {
            throw Refused.unreadable("import.xlsx");
        }
    }
}

package lu.airsilk.platform.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The rows of a small table that somebody uploads: XLSX, or text in any charset with tabs, semicolons or commas.
 *
 * <p>For lists that a person made; at most 4 MiB and 5,000 rows. The file is read before the command that takes it and
 * is not kept.
 */
public final class SmallSheet {

    private static final long MOST_BYTES = 4L << 20;
    private static final int MOST_ROWS = 5_000;
    /** Of a list that a program writes, such as a tariff. */
    private static final int THOUSANDS = 30_000;

    private static final int MOST_CELLS = 40;
    /** Of those that stand in as many rows the first one parts them. */
    private static final String SEPARATORS = "\t;,";

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,25})?([eE][+-]?\\d{1,2})?");

    private SmallSheet() {}

    /**
     * All rows, from the first one on; cells as a person would read them.
     *
     * @throws Refused when it is no such file, too large or has too many rows
     */
    public static List<List<String>> rows(InputStream file) {
        return rows(file, MOST_ROWS);
    }

    /** The same of a file that a program has written: at most 30,000 rows. */
    static List<List<String>> thousands(InputStream file) {
        return rows(file, THOUSANDS);
    }

    private static List<List<String>> rows(InputStream file, int most) {
        try {
            Path arrived = Files.createTempFile("sheet", "");
            try {
                keep(file, arrived);
                return rows(arrived, most);
            } finally {
                Files.deleteIfExists(arrived);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void keep(InputStream file, Path arrived) throws IOException {
        byte[] bytes = file.readNBytes(Math.toIntExact(MOST_BYTES + 1));
        if (bytes.length > MOST_BYTES) {
            throw new Refused(Refused.Kind.TOO_LARGE, Refusal.of("sheet.tooLarge", MOST_BYTES >> 20));
        }
        Files.write(arrived, bytes);
    }

    private static List<List<String>> rows(Path file, int most) throws IOException {
        return switch (MediaKind.of(file)) {
            case ZIP -> workbook(file, most);
            case TEXT -> text(file, most);
            case EMPTY, MARKUP, OLE2, PDF, PNG, JPEG, GIF, RAR, GZIP, PARQUET ->
                throw new Refused(Refused.Kind.UNSUPPORTED, Refusal.of("sheet.kind"));
        };
    }

    private static List<List<String>> text(Path file, int most) throws IOException {
        StringWriter all = new StringWriter();
        try (Reader reader = TextCharset.of(file).open(file)) {
            reader.transferTo(all);
        }
        String text = all.toString();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(CsvRecordHandler.of(), text)) {
            return few(csv.stream().map(CsvRecord::getFields), most);
        } catch (CsvParseException unreadable) {
            throw Refused.unreadable("sheet.text");
        }
    }

    /** That of most rows: what a heading or a cell says between its signs parts nothing. */
    private static char separator(String text) {
        List<String> rows =
                text.lines().map(line -> QUOTED.matcher(line).replaceAll("")).toList();
        return (char) SEPARATORS
                .chars()
                .boxed()
                .max(Comparator.comparingLong(sign ->
                        rows.stream().filter(row -> row.indexOf(sign) >= 0).count()))
                .orElseThrow()
                .intValue();
    }

    private static List<List<String>> workbook(Path file, int most) throws IOException {
        ZipGuard.STANDARD.check(file, (name, content) -> {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                XmlGuard.open(content);
            }
        });
        SharedTexts.require(file, "sheet.workbook");
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return few(rows.map(SmallSheet::cells), most);
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException damaged) {
            // the library answers a damaged workbook with whatever exception it stumbles into
            throw Refused.unreadable("sheet.workbook");
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, Math.min(MOST_CELLS, row.getCellCount()))
                .mapToObj(column ->
                        row.getOptionalCell(column).map(SmallSheet::text).orElse(""))
                .toList();
    }

    /** A number without exponent and without zeros behind the point. */
    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> number(Objects.requireNonNullElse(cell.getRawValue(), ""));
            case FORMULA, BOOLEAN, ERROR, EMPTY -> Objects.requireNonNullElse(cell.getRawValue(), "");
        };
    }

    /** A number of a size that a spreadsheet can mean; any other stays as it is written, since nobody can write it out. */
    private static String number(String raw) {
        return NUMBER.matcher(raw).matches()
                ? new BigDecimal(raw).stripTrailingZeros().toPlainString()
                : raw;
    }

    private static List<List<String>> few(Stream<List<String>> rows, int most) {
        List<List<String>> all = rows.limit(most + 1L).toList();
        Refused.unless(all.size() <= most, "sheet.tooLong", most);
        return all;
    }
}

package lu.airsilk.catalogue.mapping;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.platform.file.TextCharset;

/**
 * Finds separator and quoting: the dialect in which most records have the same number of cells.
 *
 * <p>The separator is found in the first 64 Ki characters; whether quotes quote is asked of the whole file, since one
 * stray quote at its end would swallow the rest.
 */
final class CsvDialectSearch {

    private static final int HEAD = 1 << 16;
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|', '^');
    private static final char QUOTE = '"';

    /** How evenly a dialect cuts a text: the share of records, in thousandths, that have the commonest width above 1. */
    private record Cut(CsvDialect dialect, int evenness, int width) {
        boolean isTable() {
            return width > 1 && evenness >= 500;
        }
    }

    private static final Comparator<Cut> BEST =
            Comparator.comparingInt(Cut::evenness).thenComparingInt(Cut::width);

    private CsvDialectSearch() {}

    /** The dialect of this file; empty when no separator makes a table of two columns. */
    static Optional<CsvDialect> of(Path file, TextCharset charset) throws IOException {
        String head = head(file, charset);
        Optional<Cut> best = SEPARATORS.stream()
                .flatMap(separator ->
                        Stream.of(new CsvDialect(separator, QUOTE), new CsvDialect(separator, CsvDialect.NO_QUOTE)))
                .map(dialect -> cut(dialect, new StringReader(head)))
                .filter(Cut::isTable)
                .max(BEST);
        if (best.isEmpty() || (head.indexOf(QUOTE) < 0 && head.length() < HEAD)) {
            return best.map(Cut::dialect).map(dialect -> new CsvDialect(dialect.separator(), QUOTE));
        }
        return Optional.of(quoting(file, charset, best.get().dialect().separator()));
    }

    private static CsvDialect quoting(Path file, TextCharset charset, char separator) throws IOException {
        try (Reader quoted = charset.open(file);
                Reader plain = charset.open(file)) {
            Cut withQuotes = cut(new CsvDialect(separator, QUOTE), quoted);
            Cut without = cut(new CsvDialect(separator, CsvDialect.NO_QUOTE), plain);
            return withQuotes.evenness() >= without.evenness() ? withQuotes.dialect() : without.dialect();
        }
    }

    private static String head(Path file, TextCharset charset) throws IOException {
        char[] buffer = new char[HEAD];
        int length = 0;
        try (Reader text = charset.open(file)) {
            for (int read = 0; read >= 0 && length < HEAD; read = text.read(buffer, length, HEAD - length)) {
                length += read;
            }
        }
        return new String(buffer, 0, length);
    }

    private static Cut cut(CsvDialect dialect, Reader text) {
        Map<Integer, Integer> widths = new HashMap<>();
        int records = 0;
        try {
            Iterator<CsvRecord> rest = dialect.read(text).iterator();
            while (rest.hasNext()) {
                widths.merge(rest.next().getFieldCount(), 1, Integer::sum);
                records++;
            }
        } catch (CsvParseException broken) {
            records = Math.max(records, 1) * 2;
        }
        return commonest(dialect, widths, records);
    }

    private static Cut commonest(CsvDialect dialect, Map<Integer, Integer> widths, int records) {
        return widths.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .map(entry -> new Cut(dialect, entry.getValue() * 1_000 / records, entry.getKey()))
                .max(BEST)
                .orElse(new Cut(dialect, 0, 1));
    }
}

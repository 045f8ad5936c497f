package lu.airsilk.catalogue.mapping;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetSample;
import lu.airsilk.platform.file.TextCharset;
import lu.airsilk.shared.Refused;

/** A table in a text file of any charset and separator. */
final class CsvSheet implements OpenSheet {

    private final Path file;
    private final TextCharset charset;
    private final CsvDialect dialect;
    private final SheetSample sample;

    private CsvSheet(Path file, TextCharset charset, CsvDialect dialect) {
        this.file = file;
        this.charset = charset;
        this.dialect = dialect;
        this.sample = SheetHead.sample(this::allRows);
    }

    static OpenSheet open(Path file) throws IOException {
        TextCharset charset = TextCharset.of(file);
        CsvDialect dialect = CsvDialectSearch.of(file, charset).orElseThrow(() -> Refused.unreadable("import.noTable"));
        return new CsvSheet(file, charset, dialect);
    }

    @Override
    public SheetFacts facts() {
        return new SheetFacts(
                dialect.separator() == '\t' ? "TSV" : "CSV",
                charset.charset().name(),
                String.valueOf(dialect.separator()),
                "",
                List.of());
    }

    @Override
    public SheetSample sample() {
        return sample;
    }

    @Override
    public Stream<RawRow> rows() {
        return SheetHead.below(sample.header(), allRows());
    }

    @Override
    public void close() {
        // each stream of rows closes its own file
    }

    private Stream<RawRow> allRows() {
        try {
            CsvReader<CsvRecord> reader = dialect.read(charset.open(file));
            return new RowStream(new Rows(reader), reader).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Numbers the records as a spreadsheet numbers its rows. */
    private static final class Rows implements Iterator<RawRow> {

        private final Iterator<CsvRecord> records;
        private int number;

        Rows(CsvReader<CsvRecord> reader) {
            records = reader.iterator();
        }

        @Override
        public boolean hasNext() {
            return guarded(records::hasNext);
        }

        @Override
        public RawRow next() {
            number++;
            return RawRow.of(number, guarded(records::next).getFields());
        }

        private <T> T guarded(Supplier<T> step) {
            try {
                return step.get();
            } catch (CsvParseException broken) {
                throw Refused.unreadable("import.csv", number + 1);
            }
        }
    }
}

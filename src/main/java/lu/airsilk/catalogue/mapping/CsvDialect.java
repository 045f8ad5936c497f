package lu.airsilk.catalogue.mapping;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;

/**
 * How a text file parts its cells.
 *
 * @param separator between cells
 * @param quote around cells that hold separators or line breaks; {@link #NO_QUOTE} when a quote is just a character
 */
record CsvDialect(char separator, char quote) {

    /** Never in a text that we read. */
    static final char NO_QUOTE = '\0';

    private static final int LONGEST_CELL = 1 << 20;
    private static final int MOST_CELLS = 4_000;

    /** Reads records in this dialect; blank lines are records, a cell above a million characters breaks off. */
    CsvReader<CsvRecord> read(Reader text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * LONGEST_CELL)
                .build(
                        CsvRecordHandler.of(handler -> handler.maxFields(MOST_CELLS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(2 * LONGEST_CELL)),
                        text);
    }
}

package lu.airsilk.catalogue.mapping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import lu.airsilk.catalogue.mapping.rule.RawCell;
import lu.airsilk.catalogue.mapping.rule.RawRow;

/**
 * Cells merged downwards in one sheet: a brand that stands once beside ten products holds for all ten.
 *
 * <p>The reading library does not tell of them, so the sheet's end is looked through for itself.
 */
final class XlsxMerges {

    private static final int MOST = 10_000;
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");
    private static final int LETTERS = 26;

    /** A column of merged cells; rows as a spreadsheet counts. */
    private record Range(int column, int first, int last) {
        boolean holds(int row) {
            return first < row && row <= last;
        }
    }

    static final XlsxMerges NONE = new XlsxMerges(List.of());

    private final List<Range> ranges;

    private XlsxMerges(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** The merged cells of the sheet with this name. */
    static XlsxMerges of(Path file, String sheet) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Optional<String> part = new XlsxPackage(zip).partOf(sheet);
            List<Range> ranges = new ArrayList<>();
            if (part.isPresent()) {
                new XlsxPackage(zip)
                        .elements(part.get(), "mergeCell", "ref", MOST)
                        .forEach(reference -> range(reference).ifPresent(ranges::add));
            }
            ranges.sort(Comparator.comparingInt(Range::first));
            return new XlsxMerges(List.copyOf(ranges));
        } catch (XMLStreamException damaged) {
            return NONE;
        }
    }

    /** Fills the rows of one reading, which come in their order. */
    Filling filling() {
        return new Filling();
    }

    private static Optional<Range> range(String reference) {
        Matcher range = RANGE.matcher(reference);
        if (!range.matches() || range.group(2).equals(range.group(3))) {
            return Optional.empty();
        }
        int column = range.group(1).chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1) - 1;
        return Optional.of(new Range(column, Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3))));
    }

    /** Remembers the values of the ranges that the rows are passing through. */
    final class Filling {

        private final List<Range> open = new ArrayList<>();
        private final List<RawCell> values = new ArrayList<>();
        private int next;

        /** The row with the values of the ranges that it lies in. */
        RawRow fill(RawRow row) {
            close(row.number());
            List<RawCell> cells = new ArrayList<>(row.cells());
            for (int index = 0; index < open.size(); index++) {
                put(cells, open.get(index).column(), values.get(index));
            }
            open(row);
            return open.isEmpty() ? row : new RawRow(row.number(), cells);
        }

        private void close(int row) {
            for (int index = open.size() - 1; index >= 0; index--) {
                if (!open.get(index).holds(row)) {
                    open.remove(index);
                    values.remove(index);
                }
            }
        }

        private void open(RawRow row) {
            while (next < ranges.size() && ranges.get(next).first() <= row.number()) {
                Range range = ranges.get(next);
                next++;
                if (range.first() == row.number()) {
                    open.add(range);
                    values.add(row.cell(range.column()));
                }
            }
        }

        private static void put(List<RawCell> cells, int column, RawCell value) {
            while (cells.size() <= column) {
                cells.add(RawCell.BLANK);
            }
            if (cells.get(column).isBlank()) {
                cells.set(column, value);
            }
        }
    }
}

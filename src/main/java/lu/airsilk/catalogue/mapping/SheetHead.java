package lu.airsilk.catalogue.mapping;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lu.airsilk.catalogue.mapping.rule.HeaderSearch;
import lu.airsilk.catalogue.mapping.rule.RawRow;
import lu.airsilk.catalogue.mapping.rule.SheetSample;
import lu.airsilk.shared.Refused;

/** Finds the headings of a table and takes a sample of the rows below them. */
final class SheetHead {

    private SheetHead() {}

    /**
     * The headings and the first rows of a table.
     *
     * @throws Refused {@code import.noTable} when nothing looks like headings
     */
    static SheetSample sample(Supplier<Stream<RawRow>> rows) {
        return look(rows).orElseThrow(() -> Refused.unreadable("import.noTable"));
    }

    /** The same, or empty when nothing looks like headings. */
    static Optional<SheetSample> look(Supplier<Stream<RawRow>> rows) {
        List<RawRow> first;
        try (Stream<RawRow> all = rows.get()) {
            first = all.limit(HeaderSearch.MOST_ROWS + (long) SheetSample.MOST_ROWS)
                    .toList();
        }
        return HeaderSearch.header(first.stream().limit(HeaderSearch.MOST_ROWS).toList())
                .map(header -> new SheetSample(
                        header,
                        below(header, first.stream())
                                .limit(SheetSample.MOST_ROWS)
                                .toList()));
    }

    /** The rows under the headings that are not blank. */
    static Stream<RawRow> below(RawRow header, Stream<RawRow> rows) {
        return rows.filter(row -> row.number() > header.number() && !row.isBlank());
    }
}

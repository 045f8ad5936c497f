package lu.airsilk.catalogue.mapping.rule;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lu.airsilk.catalogue.staging.rule.RowCheck;
import org.junit.jupiter.api.Test;

/** Cells made to keep a pattern searching are answered as fast as others. */
class LongCellsTest {

    @Test
    void no_cell_keeps_a_row_from_being_checked() {
        List<String> cells = Stream.of(
                        " ", "1", "1 ", "1x", ".0", "0.", "1,", "- ", "\n ", "°- ", "a1", "é", "{", "(1", "'", "汉")
                .map(part -> "1" + part.repeat(300_000 / part.length()) + "°")
                .toList();

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> cells.forEach(LongCellsTest::check));
    }

    private static void check(String cell) {
        List<String> headings = List.of(
                "EAN",
                "品名",
                "Marca",
                "Contenuto",
                "Origine",
                "Pezzi per cartone",
                "EAN cartone",
                "Prezzo (EUR)",
                "Peso lordo",
                "Cartone cm",
                "Codice doganale",
                "Conservazione",
                "Durata",
                "Vita residua");
        RawRow row = RawRow.of(2, Collections.nCopies(headings.size(), cell));
        SheetSample sample = new SheetSample(RawRow.of(1, headings), List.of());
        ColumnMapping mapping = ColumnMapping.recognised(sample);
        new RowCheck(mapping.withConstants(Map.of())).check(row);
        ColumnMapping.recognised(new SheetSample(RawRow.of(1, headings), List.of(row, row)));
        HeaderSearch.header(List.of(row));
    }
}

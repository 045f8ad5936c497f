package lu.airsilk.stock.sale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last cell of a till's row: a number as people and tills write it, and nothing else. */
class SalesSheetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        3 | zh | 3
        3件 | zh | 3
        两件 | zh | 2
        ３ 瓶 | zh | 3
        1,000 | zh | 1000
        1.000 Stück | de | 1000
        999999 | en | 999999
        """)
    void units_are_read_as_the_reader_writes_them(String cell, Locale reader, long units) {
        assertEquals(Optional.of(units), SalesSheet.units(cell, reader));
    }

    @ParameterizedTest
    @CsvSource({"-3, zh", "1.5, en", "1e9, en", "1000000, en", "99999999999999999999, en", "three, en"})
    void anything_else_is_none(String cell, Locale reader) {
        assertEquals(Optional.empty(), SalesSheet.units(cell, reader));
    }

    /** Tens of thousands of blanks in a cell once took a minute to be no number. */
    @Test
    void what_is_longer_than_any_number_is_none_at_once() {
        String cell = "1" + " ".repeat(100_000) + "x";

        assertEquals(
                Optional.empty(),
                assertTimeoutPreemptively(Duration.ofSeconds(2), () -> SalesSheet.units(cell, Locale.CHINA)));
    }
}

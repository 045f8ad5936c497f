package lu.airsilk.order.list;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import lu.airsilk.shared.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasesTextTest {

    /** Tens of thousands of blanks before a word once took minutes to be no number. */
    @Test
    void what_is_longer_than_any_number_is_refused_at_once() {
        String typed = "1" + " ".repeat(100_000) + "x";

        assertEquals(
                "order.casesUnclear",
                assertTimeoutPreemptively(Duration.ofSeconds(2), () -> refusalOf(() -> CasesText.read(typed)))
                        .code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5 | 5
        +5 | 5
        ５ | 5
        12.0 | 12
        12,00 | 12
        999999 | 999999
        4箱 | 4
        4 箱 | 4
        12 cases | 12
        3 Kartons | 3
        2 colis | 2
        十箱 | 10
        十二 | 12
        两箱 | 2
        三百零五箱 | 305
        """)
    void whole_cases_are_read_however_they_are_typed(String typed, long cases) {
        assertEquals(Cases.of(cases), CasesText.read(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        '' | order.casesMissing
        2.5 | field.cases.fraction
        0,5 | field.cases.fraction
        1000000000 | field.cases.tooMany
        1000000 | field.cases.tooMany
        -3 | field.cases.negative
        0 | order.casesZero
        five | order.casesUnclear
        1.000 | order.casesEither
        1,000 | order.casesEither
        4件 | order.casesPieces
        三四箱 | order.casesUnclear
        很多箱 | order.casesUnclear
        1e9 | order.casesUnclear
        """)
    void anything_else_is_refused_with_what_is_wrong_about_it(String typed, String code) {
        assertEquals(code, refusalOf(() -> CasesText.read(typed)).code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1,000 | zh | 1000
        1,000箱 | zh | 1000
        １，０００ | zh | 1000
        1,000 | en | 1000
        1.000 | de | 1000
        1 000 | fr | 1000
        12,0 | de | 12
        """)
    void thousands_are_read_as_the_reader_writes_them(String typed, String reader, long cases) {
        assertEquals(Cases.of(cases), CasesText.read(typed, Locale.of(reader)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1.000 | zh
        1.000 | en
        1,000 | de
        """)
    void the_other_notation_is_asked_back(String typed, String reader) {
        assertEquals(
                "order.casesEither",
                refusalOf(() -> CasesText.read(typed, Locale.of(reader))).code());
    }
}

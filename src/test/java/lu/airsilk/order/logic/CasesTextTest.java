package lu.airsilk.order.logic;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import lu.airsilk.shared.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasesTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 | 5
            +5 | 5
            ５ | 5
            12.0 | 12
            12,00 | 12
            999999 | 999999
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
            1.000 | order.casesUnclear
            1e9 | order.casesUnclear
            """)
    void anything_else_is_refused_with_what_is_wrong_about_it(String typed, String code) {
        assertEquals(code, refusalOf(() -> CasesText.read(typed)).code());
    }
}

package lu.airsilk.costing.charge.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LitresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            700 ml      | 0.7
            0,7 L       | 0.7
            70cl        | 0.7
            7.5 dl      | 0.75
            1 l         | 1
            500毫升     | 0.5
            6 × 330 ml  | 1.98
            4x0,5 l     | 2
            """)
    void litres_are_read_as_they_stand_on_a_packet(String contents, BigDecimal litres) {
        assertEquals(Optional.of(litres), Litres.of(contents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "500 g", "12 pcs", "ml", "700 ml bottle", "-1 l"})
    void what_says_no_litres_has_none(String contents) {
        assertEquals(Optional.empty(), Litres.of(contents));
    }
}

package lu.airsilk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bench that cannot fail measures nothing. */
class RatioTest {

    @ParameterizedTest
    @CsvSource({
        "1.10, ≤ 1.10, true",
        "1.12, ≤ 1.10, false",
        "0.02, ≤ 0.02 (0.01), true",
        "0.95, ≥ 0.95, true",
        "0.94, ≥ 0.95, false",
        "7, '', true"
    })
    void a_ratio_keeps_its_bound_or_fails(BigDecimal ratio, String wanted, boolean holds) {
        assertEquals(holds, RatioFixture.holds(ratio, wanted));
    }
}

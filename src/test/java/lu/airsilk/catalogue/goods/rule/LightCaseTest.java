package lu.airsilk.catalogue.goods.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.PackSize;
import org.junit.jupiter.api.Test;

/** What a case weighs beside what is in it. */
class LightCaseTest {

    private static Optional<String> lacking(String contents, long units, long gross) {
        return LightCase.lacking(ContentsText.read(contents), PackSize.of(units), Grams.of(gross))
                .map(BigDecimal::toPlainString);
    }

    @Test
    void fourteen_times_300_g_do_not_weigh_48_g() {
        assertEquals(Optional.of("4200"), lacking("300 g", 14, 48));
        assertEquals(Optional.empty(), lacking("300 g", 14, 4_800));
    }

    @Test
    void a_fifth_less_is_drained_or_rounded() {
        assertEquals(Optional.empty(), lacking("300 g", 14, 3_360));
        assertEquals(Optional.of("4200"), lacking("300 g", 14, 3_359));
    }

    @Test
    void what_the_case_holds_is_not_multiplied_again_and_what_is_not_weighed_tells_nothing() {
        assertEquals(Optional.empty(), lacking("6 x 300 g", 6, 2_000));
        assertEquals(Optional.of("3600"), lacking("2 x 300 g", 6, 2_000));
        assertEquals(Optional.empty(), lacking("75 cl", 6, 48));
        assertEquals(Optional.empty(), lacking("", 6, 48));
    }
}

package lu.airsilk.portal.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import lu.airsilk.platform.faces.Chart;
import lu.airsilk.shared.Grams;
import org.junit.jupiter.api.Test;

class HomeChartsPageTest {

    @Test
    void goods_that_land_are_never_told_as_nothing() {
        assertEquals("0.5 of 1", told(470));
        assertEquals("0.02 of 2", told(20));
        assertEquals("0.003 of 3", told(3));
        assertEquals("9.9 of 1", told(9_900));
        assertEquals("12 of 0", told(12_300));
        assertEquals("0.00 of 0", told(0));
    }

    /** The figure and how many decimals it is written with. */
    private static String told(long kilograms) {
        Chart.Figure figure = HomeChartsPage.inTonnes(Grams.of(kilograms * 1_000), "");
        return figure.value().map(BigDecimal::toPlainString).orElse("") + " of " + figure.decimals();
    }
}

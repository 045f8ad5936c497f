package lu.airsilk.platform.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.platform.faces.Chart.Figure;
import lu.airsilk.platform.faces.Chart.Kind;
import lu.airsilk.platform.faces.Chart.Series;
import lu.airsilk.platform.faces.Chart.Tone;
import lu.airsilk.shared.Money;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final Figure MANY = Figure.of(312, "/flight/flight-list.xhtml");
    private static final Figure FEW = Figure.of(18);

    @Test
    void the_table_has_a_line_for_each_label_with_a_figure_of_each_series() {
        Chart chart =
                chart(new Series("kg", Tone.SKY, List.of(MANY, FEW)), new Series("m³", Tone.PALE, List.of(FEW, FEW)));

        assertEquals(
                List.of(new Chart.Row("Mon", List.of(MANY, FEW)), new Chart.Row("Tue", List.of(FEW, FEW))),
                chart.rows());
    }

    @Test
    void the_browser_is_told_numbers_links_and_meanings_and_no_look() {
        assertEquals(
                "{\"type\":\"bar\",\"kind\":\"STACK\",\"data\":{\"labels\":[\"Mon\",\"Tue\"],\"datasets\":["
                        + "{\"label\":\"kg\",\"tone\":\"sky\",\"data\":[312,18],"
                        + "\"links\":[\"/flight/flight-list.xhtml\",\"\"]}]}}",
                chart(new Series("kg", Tone.SKY, List.of(MANY, FEW))).json());
    }

    /** 98 below 98.4 is 98.0. */
    @Test
    void rates_that_stand_below_each_other_have_the_same_decimals() {
        assertEquals(1, Figure.percent(new BigDecimal("98.0"), "").decimals());
        assertEquals(
                Figure.percent(BigDecimal.TEN, "/x").decimals(),
                Figure.percent(new BigDecimal("97.8"), "").decimals());
    }

    /** 40 kilograms are 0.04 tonnes in both, and a price has its cents. */
    @Test
    void the_picture_writes_a_figure_with_the_decimals_of_the_table() {
        Figure price = Figure.of(Money.of("46.10", "EUR"));

        assertTrue(
                chart(new Series("EUR", Tone.SKY, List.of(price, FEW))).json().contains("\"decimals\":[2,0]"));
        assertFalse(
                chart(new Series("kg", Tone.SKY, List.of(MANY, FEW))).json().contains("decimals"), "whole as they are");
    }

    @Test
    void what_is_of_another_unit_has_an_axis_of_its_own() {
        String json = chart(
                        new Series("Tonnes", Tone.SKY, List.of(MANY, FEW)),
                        new Series("Consignments", Tone.PALE, List.of(FEW, FEW)).onItsOwnAxis())
                .json();

        assertEquals(json.indexOf("\"yAxisID\":\"beside\""), json.lastIndexOf("yAxisID") - 1);
        assertTrue(json.indexOf("yAxisID") > json.indexOf("Consignments"), json);
    }

    @Test
    void labels_lie_apart_as_their_days_do() {
        assertTrue(chart(new Series("EUR", Tone.SKY, List.of(MANY, FEW)))
                .on(List.of(LocalDate.EPOCH.plusDays(3), LocalDate.EPOCH.plusDays(10)))
                .json()
                .contains("\"days\":[3,10]"));
    }

    /** An axis from a day to the same day has no length: nothing on it is drawn. */
    @Test
    void a_price_of_one_day_is_drawn_by_its_label() {
        Chart price = new Chart(Kind.STEPS, "", List.of("1 Jan"), List.of(new Series("EUR", Tone.SKY, List.of(FEW))));

        assertFalse(price.on(List.of(LocalDate.EPOCH)).json().contains("days"));
    }

    @Test
    void nothing_to_draw_is_known() {
        assertTrue(chart(new Series("kg", Tone.SKY, List.of(Figure.of(0), Figure.of(0))))
                .isEmpty());
        assertFalse(
                chart(new Series("kg", Tone.SKY, List.of(Figure.of(0), FEW))).isEmpty());
    }

    @Test
    void a_series_with_a_figure_too_few_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> chart(new Series("kg", Tone.SKY, List.of(FEW))));
    }

    private static Chart chart(Series... series) {
        return new Chart(Kind.STACK, "", List.of("Mon", "Tue"), List.of(series));
    }
}

package lu.airsilk.flight.transit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import lu.airsilk.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {

    @ParameterizedTest
    @CsvSource({"1, 2", "3, 9", "8, 20", "30, 60", "24, 26", "100, 400", "12, 12"})
    void the_law_of_an_assumption_has_its_two_figures(int half, int nine) {
        Quantiles hours =
                DurationLaw.of(new Quantiles(half, nine).journeys(100_000)).quantiles();

        assertEquals(half, hours.half());
        assertEquals(nine, hours.nine(), half == nine ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 720", "5, 17", "720, 720"})
    void as_many_journeys_are_told_as_were_asked_for(int half, int nine) {
        Map<Integer, Long> journeys = new Quantiles(half, nine).journeys(100_000);

        assertEquals(100_000, journeys.values().stream().mapToLong(each -> each).sum());
        assertTrue(journeys.values().stream().allMatch(each -> each > 0));
        assertTrue(journeys.keySet().stream().allMatch(hour -> hour >= 1 && hour <= 720));
    }

    @Test
    void hours_that_cannot_be_are_refused_each_at_its_field() {
        assertEquals(List.of("quantile50", "quantile90"), fields(0, -4));
        assertEquals(List.of("quantile90"), fields(5, 721));
        assertEquals(List.of("quantile90"), fields(9, 8));
        assertEquals(new Quantiles(9, 9), Quantiles.checked(9, 9));
    }

    private static List<String> fields(long half, long nine) {
        return assertThrows(Refused.class, () -> Quantiles.checked(half, nine)).refusals().stream()
                .flatMap(refusal -> refusal.field().stream())
                .toList();
    }
}

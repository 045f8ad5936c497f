package lu.airsilk.consignment.waybill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.Source;
import lu.airsilk.shared.number.FlightNumber;
import org.junit.jupiter.api.Test;

class NotedEventTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    void the_beginning_of_a_flights_day_in_luxembourg_or_zhengzhou_stands_for_the_day() {
        NotedEvent manifested = noted("LUX", "2026-11-25T23:00:00Z", true);

        assertTrue(manifested.onlyDay());
        assertEquals(DAY, manifested.day());
        assertTrue(noted("CGO", "2026-11-25T16:00:00Z", true).onlyDay());
    }

    @Test
    void a_time_of_its_own_is_a_time_and_so_is_midnight_without_a_flight() {
        assertFalse(noted("LUX", "2026-11-26T20:05:00Z", true).onlyDay());
        assertFalse(noted("LUX", "2026-11-25T23:00:00Z", false).onlyDay());
    }

    private static NotedEvent noted(String place, String at, boolean flying) {
        Optional<FlightOn> flight =
                flying ? Optional.of(new FlightOn(FlightNumber.of("CV9737"), DAY)) : Optional.empty();
        return new NotedEvent(
                new MilestoneEvent(
                        "MAN",
                        "",
                        flight,
                        place,
                        Instant.parse(at),
                        10,
                        true,
                        Source.CARRIER,
                        Instant.parse(at),
                        List.of()),
                Optional.empty(),
                Optional.empty());
    }
}

package lu.airsilk.purchase.gather;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class FlightNeedsTest {

    @Inject
    Acting acting;

    @Inject
    Freight freight;

    @Inject
    FlightSchedule schedule;

    @Inject
    FlightNeeds needs;

    @Inject
    Clock clock;

    /** Other tests have flights of their own, which may leave before. */
    @Test
    void goods_that_are_ready_late_take_the_first_flight_that_still_waits_for_them() {
        PlannedFlight planned = freight.flight(clock.instant().plus(Duration.ofDays(3)), "CGO");
        FlightRow sure =
                acting.byItself(() -> schedule.find(Freight.key(planned))).orElseThrow();

        FlightRow first = acting.byItself(() -> needs.first(sure.readyBy())).orElseThrow();

        assertFalse(first.readyBy().isBefore(sure.readyBy()), "it waits for them");
        assertFalse(first.cutOff().isAfter(sure.cutOff()), "no later one");
        assertTrue(first.takesFreight(clock.instant()));
    }
}

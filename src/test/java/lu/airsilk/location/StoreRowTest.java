package lu.airsilk.location;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreRowTest {

    // Tuesday and Friday from seven to eight in the evening, four hours from the hub
    private static final StoreRow STORE = new StoreRow(
            StoreCode.of("KF01"),
            Names.of("开封", "Kaifeng"),
            "owner",
            City.KAIFENG,
            StoreClass.A,
            ReceivingDays.of(List.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)),
            new ReceivingHours(7, 20),
            Duration.ofHours(4),
            ReceivingRoom.UNLIMITED,
            0);

    @ParameterizedTest(name = "at the door {0}, taken in {1}")
    @CsvSource({
        "2026-12-01T12:30, 2026-12-01T12:30",
        "2026-12-01T07:00, 2026-12-01T07:00",
        "2026-12-01T06:59, 2026-12-01T07:00",
        "2026-12-01T19:59, 2026-12-01T19:59",
        "2026-12-01T20:00, 2026-12-04T07:00",
        "2026-12-01T23:43, 2026-12-04T07:00",
        "2026-12-02T12:00, 2026-12-04T07:00",
        "2026-12-04T21:00, 2026-12-08T07:00",
    })
    void goods_that_come_while_nobody_takes_in_wait_until_it_does_again(LocalDateTime atDoor, LocalDateTime takenIn) {
        assertEquals(takenIn.atZone(Zones.CGO), STORE.takenIn(atDoor.atZone(Zones.CGO)));
    }

    @ParameterizedTest(name = "left at {0}, there on {1}")
    @CsvSource({
        "2026-12-01T07:59:00Z, 2026-12-01",
        "2026-12-01T08:00:00Z, 2026-12-04",
        "2026-12-01T16:00:00Z, 2026-12-04"
    })
    void the_last_truck_of_a_day_leaves_so_that_somebody_is_there_to_take_it_in(Instant left, LocalDate there) {
        assertEquals(there, STORE.reachedOn(left));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"-1, 20", "20, 20", "21, 20", "7, 25"})
    void hours_that_no_day_has_are_refused(int from, int until) {
        Assertions.assertThrows(Refused.class, () -> new ReceivingHours(from, until));
    }
}

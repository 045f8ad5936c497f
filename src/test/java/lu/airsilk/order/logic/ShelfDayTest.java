package lu.airsilk.order.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ShelfDayTest {

    private static final Instant LANDING = Instant.parse("2026-11-25T07:10:00Z");

    private final ShelfDay kaifeng = new ShelfDay(ZoneId.of("Asia/Shanghai"), Duration.ofHours(3));

    @Test
    void goods_are_on_the_shelf_a_day_and_a_half_and_a_truck_ride_after_landing() {
        // 25 Nov 15:10 in Zhengzhou + 36 h + 3 h = 27 Nov 06:10
        assertEquals(LocalDate.of(2026, 11, 27), kaifeng.likely(LANDING));
    }

    @Test
    void nine_in_ten_leaves_time_for_an_inspection() {
        // 25 Nov 15:10 in Zhengzhou + 84 h + 3 h = 29 Nov 06:10
        assertEquals(LocalDate.of(2026, 11, 29), kaifeng.nineInTen(LANDING));
    }

    @Test
    void the_day_is_the_stores_own_not_that_of_utc() {
        Instant lateInUtc = Instant.parse("2026-11-24T02:30:00Z");

        // + 39 h = 25 Nov 17:30 UTC, which is 26 Nov 01:30 in Henan
        assertEquals(LocalDate.of(2026, 11, 26), kaifeng.likely(lateInUtc));
    }
}

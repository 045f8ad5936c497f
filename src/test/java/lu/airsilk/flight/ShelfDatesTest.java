package lu.airsilk.flight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.calendar.CalendarKeeping;
import lu.airsilk.location.calendar.NewCalendar;
import lu.airsilk.location.calendar.rule.CalendarText;
import lu.airsilk.shared.Storage;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When goods reach a shelf over days on which nobody works. */
@ExtendWith(Services.class)
class ShelfDatesTest {

    private static final int WEEK = 7;

    /** A Thursday: the Spring Festival of 2027 begins on the day after it. */
    private static final Instant LANDED = Instant.parse("2027-02-04T06:00:00Z");

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    StoreDirectory stores;

    @Inject
    ShelfDates dates;

    @Inject
    CalendarKeeping keeping;

    @Test
    void a_promise_over_the_spring_festival_is_later_and_a_longer_one_that_is_decreed_moves_it_on() {
        Ground.Shop shop = ground.shop();
        LocalDate weekBefore = likely(shop, LANDED.minus(WEEK, ChronoUnit.DAYS));
        LocalDate byLaw = likely(shop, LANDED);
        assertTrue(byLaw.isAfter(weekBefore.plusDays(WEEK)), () -> weekBefore + ", then " + byLaw);
        NewCalendar decree = new NewCalendar(
                "CN", 2027, true, CalendarText.read(2027, "2027-02-05,2027-02-13,REST,春节"), "as if decreed");

        long id = acting.as("admin", () -> keeping.propose(decree));
        assertEquals(byLaw, likely(shop, LANDED), "a proposal moves nothing");
        acting.does("admin2", () -> keeping.approve(id));

        assertTrue(likely(shop, LANDED).isAfter(byLaw), () -> byLaw + ", then " + likely(shop, LANDED));
    }

    private LocalDate likely(Ground.Shop shop, Instant landed) {
        return acting.byItself(() -> dates.forecast(Waypoint.LANDED, landed, Storage.AMBIENT, stores.row(shop.code()))
                .likely());
    }
}

package lu.airsilk.order.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.location.Zones;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.line.PromiseMoving;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How well promises were kept is measured on what was promised then. */
@ExtendWith(Services.class)
class PromiseRecordTest {

    private static final int CASES = 2;

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    PromiseMoving moving;

    @Inject
    PromiseRecord promises;

    private final class Story {

        private final Ground.Shop shop = ground.shop();
        private final OrderNumber order;

        Story(int lines) {
            order = ground.ordered(shop, ground.onSale(lines), CASES);
        }

        /** The last day by which one of the lines was promised. */
        LocalDate given() {
            return ground.order(order).lines().stream()
                    .map(OrderLine::promise)
                    .map(promise -> Objects.requireNonNull(promise.nineInTen()))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }

        PromiseRecord.Share measured() {
            return acting.as(shop.user(), promises::measured);
        }
    }

    @Test
    void a_day_that_was_decided_later_makes_no_promise_kept() {
        Story story = new Story(9);
        LocalDate given = story.given();
        ShelfForecast later = new ShelfForecast(given.plusDays(20), given.plusDays(25));
        acting.does("allocator", () -> moving.promise(story.order, List.of(), later, "fog"));
        assertEquals(0, story.measured().lines(), "nothing has fallen due");

        PortalClock.at(given.plusDays(1).atStartOfDay(Zones.CGO).toInstant(), () -> {
            assertEquals(9, story.measured().lines());
            assertEquals(OptionalInt.of(0), story.measured().percent());
        });
    }

    @Test
    void of_eight_lines_nobody_says_how_many_in_ten() {
        Story story = new Story(8);

        PortalClock.at(story.given().plusDays(1).atStartOfDay(Zones.CGO).toInstant(), () -> {
            assertEquals(8, story.measured().lines());
            assertEquals(OptionalInt.empty(), story.measured().percent());
        });
    }
}

package lu.airsilk.order.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import lu.airsilk.location.Zones;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.book.OrderBook;
import lu.airsilk.order.book.OrderRow;
import lu.airsilk.order.book.OrderSearch;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.PortalClock;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Services.class)
class LateLinesTest {

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    OrderBook book;

    @Inject
    OrderChanging changing;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Clock clock;

    private Ground.Shop shop;
    private OrderNumber order;
    private LocalDate today;

    @BeforeEach
    void a_store_has_ordered_four_cases_of_two_products() {
        shop = ground.shop();
        order = ground.ordered(shop, ground.onSale(2), 4);
        today = LocalDate.now(clock.withZone(Zones.CGO));
    }

    /**
     * The list of orders asks the database; the order reads its lines one after the other. Homes and the list of what is still to
     * come tell of no goods on a truck: of those that are late the order says how many there are.
     */
    @Test
    void orders_homes_and_the_list_of_what_is_to_come_call_the_same_lines_late() {
        List<EveryLadder.Judged> judged =
                ground.undone(() -> new EveryLadder(database).judged(new LineRef(order, 1), today));

        judged.forEach(each -> {
            LineDay day = LineDay.of(each.line(), today);
            boolean late = each.line().isLate(today);
            boolean behind = each.line().isBehindPromise(today) && day.isToCome() && !late;
            boolean among = late && !each.line().isLateOnTruckAlone(today);
            assertEquals(
                    List.of(late, behind, among),
                    List.of(each.late(), each.behind(), each.among()),
                    () -> day + " of " + each);
        });
        assertTrue(
                judged.stream()
                        .anyMatch(each -> each.among() && LineDay.of(each.line(), today) == LineDay.ON_TRUCK_REST_OPEN),
                "on a truck for today or later, but the day of the others is over");
        assertTrue(judged.stream().anyMatch(EveryLadder.Judged::late));
        assertTrue(judged.stream().anyMatch(EveryLadder.Judged::behind));
        assertTrue(judged.stream().anyMatch(Predicate.not(each -> each.late() || each.behind())));
    }

    @Test
    void an_order_in_the_list_says_how_many_of_its_lines_come_later_than_promised_and_how_many_are_late() {
        says(0, 0);
        LocalDate late = today.plusDays(90);
        acting.byItself(() -> ground.foreseen(new LineRef(order, 1), 4, late));
        acting.byItself(() -> ground.foreseen(new LineRef(order, 2), 4, late.plusDays(5)));

        says(0, 2);
        PortalClock.at(late.plusDays(2).atStartOfDay(Zones.CGO).toInstant(), () -> says(1, 1));
        PortalClock.at(late.plusDays(6).atStartOfDay(Zones.CGO).toInstant(), () -> says(2, 0));

        acting.does(shop.user(), () -> changing.cancel(order, List.of(), "less room"));
        PortalClock.at(late.plusDays(6).atStartOfDay(Zones.CGO).toInstant(), () -> says(0, 0));
    }

    private void says(long late, long behind) {
        OrderRow row = acting.as(shop.user(), () -> book.rows(OrderSearch.ALL, Paging.first(1)))
                .items()
                .getFirst();
        assertEquals(List.of(order, late, behind), List.of(row.number(), row.late(), row.behind()));
    }
}

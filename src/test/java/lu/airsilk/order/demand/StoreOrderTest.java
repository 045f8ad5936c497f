package lu.airsilk.order.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.promise.Expectation;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.order.promise.LinePromise;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.order.promise.QuotedLine;
import lu.airsilk.order.promise.Via;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.junit.jupiter.api.Test;

class StoreOrderTest {

    /** The flight of what a supplier has said a day for. */
    private static final Optional<LocalDate> LANDS = Optional.of(LocalDate.of(2031, 1, 1));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final StoreOrder.Placed PLACED =
            new StoreOrder.Placed("store.kaifeng", Instant.parse("2026-11-25T01:00:00Z"));
    private static final QuotedLine BORDEAUX = new QuotedLine(
            Sku.of("BORDEAUX"), new PackSize(6), Cases.of(5), "store.kaifeng", LinePromise.NONE, FrozenPrice.NONE);

    private static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");
    private static final Promise NEXT_WEEK =
            new Promise(TODAY.plusDays(12), TODAY.plusDays(14), "CV9737-" + TODAY.plusDays(7), Via.NEXT);

    private final StoreOrder order = anOrderOfFiveCasesOfSix();

    @Test
    void an_order_is_accepted_as_asked_when_it_is_sent() {
        order.submit(Map.of(BORDEAUX.sku(), BORDEAUX), PLACED);
        order.acceptAsAsked();

        assertEquals(OrderState.ACCEPTED, order.state());
        assertEquals(Cases.of(5), line().open());
    }

    @Test
    void an_order_cannot_be_sent_twice() {
        order.submit(Map.of(BORDEAUX.sku(), BORDEAUX), PLACED);

        assertRefused("order.wrongState", () -> order.submit(Map.of(BORDEAUX.sku(), BORDEAUX), PLACED));
    }

    @Test
    void an_order_is_on_its_way_with_its_first_case() {
        accepted();

        line().allocate(3);
        order.follow();

        assertEquals(OrderState.IN_FULFILMENT, order.state());
        assertEquals(Cases.of(2), line().open());
    }

    @Test
    void no_more_is_allocated_than_was_accepted() {
        accepted();

        assertRefused("order.allocatedTooMany", () -> line().allocate(6));
    }

    @Test
    void a_reservation_that_lost_its_supply_opens_the_line_again() {
        accepted();
        line().allocate(3);

        line().allocate(-1);

        assertEquals(Cases.of(3), line().open());
    }

    @Test
    void what_goods_that_were_shared_out_did_not_give_has_no_day_unless_it_is_promised_of_a_later_flight() {
        accepted();
        line().promiseAnew(NEXT_WEEK);

        line().share(0, NOW, TODAY);
        assertFalse(line().isSharedOut());

        line().share(2, NOW, TODAY.plusDays(7));
        assertTrue(line().isSharedOut());
    }

    /** The day of the line is that of what it was given as long as this is to leave, and of what is open from then on. */
    @Test
    void a_suppliers_day_is_that_of_what_is_open_and_stands_beside_that_of_what_is_still_to_leave() {
        ShelfForecast later = new ShelfForecast(TODAY.plusDays(26), TODAY.plusDays(28));
        accepted();
        line().promiseAnew(NEXT_WEEK);
        line().allocate(3);

        line().foresee(Cases.of(2), Optional.of(later), LANDS, NOW);
        assertTrue(line().isSharedOut());
        assertNull(line().expectation().likely());
        assertEquals(later.likely(), line().rest().likely());
        assertEquals(Cases.of(2), line().rest().cases());

        line().promiseAnew(NEXT_WEEK);
        assertNull(line().rest().likely(), "the line is one again");
        line().ship(Cases.of(3), TODAY.plusDays(1));
        line().foresee(Cases.of(2), Optional.of(later), LANDS, NOW);
        assertFalse(line().isSharedOut());
        assertEquals(later.likely(), line().expectation().likely());
    }

    /** Who buys has decided that it comes on another day: what was said of it before would contradict the reason. */
    @Test
    void a_day_that_is_promised_anew_ends_what_was_foreseen_of_goods_that_nobody_has_seen() {
        ShelfForecast before = new ShelfForecast(TODAY.minusDays(2), TODAY);
        accepted();
        line().foresee(Cases.of(5), Optional.of(before), LANDS, NOW);

        line().promiseAnew(NEXT_WEEK);
        assertNull(line().expectation().likely());

        line().foresee(Cases.of(2), Optional.of(before), LANDS, NOW);
        line().promiseAnew(NEXT_WEEK);
        assertEquals(before.likely(), line().expectation().likely(), "two of five still come then");

        line().expect(Expectation.of(before, Waypoint.LANDED));
        line().promiseAnew(NEXT_WEEK);
        assertEquals(before.likely(), line().expectation().likely(), "a decision moves no goods that fly");
    }

    @Test
    void the_day_of_a_truck_stays_that_of_what_is_on_it() {
        ShelfForecast later = new ShelfForecast(TODAY.plusDays(26), TODAY.plusDays(28));
        accepted();
        line().share(3, NOW, TODAY);
        line().ship(Cases.of(3), TODAY.plusDays(1));

        line().foresee(Cases.of(2), Optional.of(later), LANDS, NOW);
        assertEquals(TODAY.plusDays(1), line().expectation().likely());
        assertEquals(later.likely(), line().rest().likely());
        assertTrue(line().isSharedOut());

        line().receive(Units.of(18), TODAY.plusDays(1));
        assertEquals(later.likely(), line().expectation().likely(), "the others' day is the line's now");
        assertFalse(line().isSharedOut());
        assertNull(line().rest().likely());
    }

    @Test
    void the_day_of_the_rest_is_over_when_goods_of_its_flight_are_shared_out_and_stays_when_it_is_wanted_again() {
        ShelfForecast later = new ShelfForecast(TODAY.plusDays(26), TODAY.plusDays(28));
        accepted();
        line().share(3, NOW, TODAY);
        line().foresee(Cases.of(2), Optional.of(later), LANDS, NOW);

        line().cancelOpen();
        line().takeBack();
        assertEquals(later.likely(), line().rest().likely());

        line().share(0, NOW, TODAY);
        assertEquals(later.likely(), line().rest().likely(), "goods of an earlier flight");

        line().share(1, NOW, LANDS.orElseThrow().minusDays(1));
        assertNull(line().rest().likely());
        assertTrue(line().isSharedOut());
    }

    /** The same is known whether the truck of what was given has come before or not. */
    @Test
    void the_day_of_the_rest_stays_when_it_is_the_lines_and_goods_of_an_earlier_flight_are_shared_out() {
        accepted();
        line().share(3, NOW, TODAY);
        line().ship(Cases.of(3), TODAY.plusDays(1));
        line().foresee(Cases.of(2), Optional.of(new ShelfForecast(TODAY.plusDays(26), TODAY.plusDays(28))), LANDS, NOW);
        line().receive(Units.of(18), TODAY.plusDays(1));

        line().share(0, NOW, TODAY);
        assertEquals(TODAY.plusDays(26), line().expectation().likely());
        assertFalse(line().isSharedOut());

        line().share(0, NOW, LANDS.orElseThrow().minusDays(1));
        assertTrue(line().isSharedOut(), "goods of its flight");
    }

    @Test
    void what_is_lost_of_the_goods_that_were_given_leaves_the_rest_its_day() {
        accepted();
        line().share(3, NOW, TODAY);
        line().foresee(Cases.of(2), Optional.of(new ShelfForecast(TODAY.plusDays(26), TODAY.plusDays(28))), LANDS, NOW);

        line().lose(Cases.of(3), NOW);

        assertEquals(TODAY.plusDays(26), line().expectation().likely());
        assertEquals(Cases.of(2), line().expectation().cases());
        assertFalse(line().isSharedOut());
    }

    @Test
    void a_rest_that_is_given_up_is_the_day_of_nothing() {
        accepted();
        line().share(3, NOW, TODAY);
        line().ship(Cases.of(3), TODAY.plusDays(1));
        line().foresee(Cases.of(2), Optional.of(new ShelfForecast(TODAY.plusDays(26), TODAY.plusDays(28))), LANDS, NOW);
        line().cancelOpen();

        line().receive(Units.of(18), TODAY.plusDays(1));

        assertNull(line().expectation().likely());
        assertNull(line().rest().likely());
    }

    @Test
    void a_day_that_was_agreed_stands_until_flights_of_that_day_are_shared_out() {
        accepted();
        line().promiseAnew(NEXT_WEEK);
        line().expectAgain(TODAY.plusDays(20), line().open(), NOW);

        line().share(0, NOW, TODAY.plusDays(7));

        assertFalse(line().isSharedOut());
    }

    @Test
    void a_day_that_was_agreed_for_the_rest_leaves_that_of_what_was_given_alone() {
        accepted();
        line().share(3, NOW, TODAY);
        line().expect(Expectation.of(new ShelfForecast(TODAY.plusDays(2), TODAY.plusDays(3)), Waypoint.CHECKED_IN));

        line().expectAgain(TODAY.plusDays(20), Cases.of(2), NOW);

        assertEquals(TODAY.plusDays(2), line().expectation().likely());
        assertEquals(TODAY.plusDays(20), line().rest().likely());
        assertEquals(Cases.of(2), line().rest().cases());

        line().share(0, NOW, TODAY.plusDays(20));
        assertNull(line().rest().likely());
    }

    @Test
    void another_day_is_set_by_a_promise_by_more_cases_wanted_and_by_what_is_wanted_again() {
        accepted();
        line().share(2, NOW, TODAY);

        line().amend(Cases.of(4), NOW);
        assertTrue(line().isSharedOut());
        line().amend(Cases.of(5), NOW);
        assertFalse(line().isSharedOut());

        line().share(0, NOW, TODAY);
        line().promiseAnew(NEXT_WEEK);
        assertFalse(line().isSharedOut());

        line().lose(Cases.of(1), NOW);
        assertTrue(line().isSharedOut());
        assertEquals(Cases.of(1), line().allocated());
        line().cancelOpen();
        line().takeBack();
        assertFalse(line().isSharedOut());
    }

    @Test
    void what_is_shipped_cannot_lose_its_allocation() {
        accepted();
        line().allocate(3);
        line().ship(Cases.of(3), TODAY);

        assertRefused("order.allocatedTooFew", () -> line().allocate(-1));
    }

    @Test
    void what_is_on_a_truck_is_expected_on_its_day_until_it_is_here() {
        accepted();
        line().share(3, NOW, TODAY);
        line().ship(Cases.of(2), TODAY.plusDays(1));
        assertNull(line().expectation().likely(), "one more is to come on another day");

        line().ship(Cases.of(1), TODAY.plusDays(1));
        assertEquals(TODAY.plusDays(1), line().expectation().likely());

        line().receive(Units.of(18), TODAY.plusDays(1));
        assertNull(line().expectation().likely());
    }

    @Test
    void more_units_than_were_shipped_cannot_arrive() {
        accepted();
        line().allocate(1);
        line().ship(Cases.of(1), TODAY);

        assertRefused("order.receivedTooMany", () -> line().receive(Units.of(7), TODAY));
    }

    @Test
    void an_order_is_complete_when_every_unit_arrived_or_was_settled_and_the_rest_cancelled() {
        accepted();
        line().allocate(3);
        line().ship(Cases.of(3), TODAY);
        line().receive(Units.of(17), TODAY);
        line().settleShort(Units.of(1));
        assertEquals(OrderState.IN_FULFILMENT, followed());

        assertEquals(Cases.of(2), order.cancelOpen(order.lines()));

        assertEquals(OrderState.COMPLETED, order.state());
        assertEquals(Cases.of(2), line().cancelled());
    }

    @Test
    void an_order_of_which_nothing_is_on_its_way_can_be_cancelled_whole() {
        accepted();

        order.cancelOpen(order.lines());

        assertEquals(OrderState.CANCELLED, order.state());
    }

    @Test
    void a_cut_goes_no_deeper_than_what_is_on_its_way() {
        accepted();
        line().allocate(3);

        assertRefused("order.acceptedTooFew", () -> line().accept(Cases.of(2)));
    }

    @Test
    void a_closed_order_is_not_amended() {
        accepted();
        order.cancelOpen(order.lines());

        assertRefused("order.closed", order::requireAmendable);
    }

    private OrderState followed() {
        order.follow();
        return order.state();
    }

    private void accepted() {
        order.submit(Map.of(BORDEAUX.sku(), BORDEAUX), PLACED);
        order.acceptAsAsked();
    }

    private OrderLine line() {
        return order.lines().getFirst();
    }

    private static void assertRefused(String code, Runnable attempt) {
        Refused refused = assertThrows(Refused.class, attempt::run);
        assertEquals(
                List.of(code),
                refused.refusals().stream().map(refusal -> refusal.code()).toList());
    }

    private static StoreOrder anOrderOfFiveCasesOfSix() {
        StoreOrder order = new StoreOrder(
                new OrderNumber("SO-26-000001"), new StoreCode("KF01"), LocalDate.of(2026, 12, 1), PLACED);
        order.add(BORDEAUX);
        return order;
    }
}

package lu.airsilk.purchase.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.rebooking.FlightChanging;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.FlightTimes;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.location.Zones;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.follow.OrderChanging;
import lu.airsilk.platform.Texts;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.answer.OtherFlight;
import lu.airsilk.purchase.answer.PurchaseStopping;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was bought for one flight, and is on no waybill yet, is bought for another. */
@ExtendWith(Services.class)
class OtherFlightTest {

    @Inject
    Acting acting;

    @Inject
    Freight freight;

    @Inject
    Ground ground;

    @Inject
    Purchasing purchasing;

    @Inject
    PurchaseStopping stopping;

    @Inject
    Consolidating consolidating;

    @Inject
    FlightChanging flights;

    @Inject
    FlightSchedule schedule;

    @Inject
    OrderChanging changing;

    @Inject
    OtherFlight other;

    @Inject
    PurchaseBook book;

    @Inject
    Clock clock;

    private Freight.Bought bought;
    private PurchaseOrderNumber number;

    @BeforeEach
    void four_cases_are_confirmed() {
        bought = freight.bought(4);
        number = bought.line().order();
    }

    private FlightKey flight(int inDays) {
        return Freight.key(freight.flight(inDays));
    }

    private void fly(FlightKey flight) {
        acting.does("import", () -> purchasing.flyWith(number, flight));
    }

    private void refuses(FlightKey flight, String code, Object... arguments) {
        acting.refuses("buyer", () -> purchasing.flyWith(number, flight), code, arguments);
    }

    private PurchaseSheet sheet() {
        return acting.as("buyer", () -> book.sheet(number));
    }

    private FlightRow row(FlightKey flight) {
        return schedule.find(flight).orElseThrow();
    }

    @Test
    void its_goods_are_due_for_that_flight_and_the_step_says_from_which_to_which() {
        String before = sheet().flight().orElseThrow();
        FlightKey far = flight(70);

        acting.doesTwice("buyer", () -> purchasing.flyWith(number, far));

        assertEquals(Optional.of(far.toString()), sheet().flight());
        assertEquals(row(far).readyBy(), sheet().lines().getFirst().requiredBy());
        assertEquals(
                List.of(before + " → " + far),
                acting.as("buyer", () -> book.turns(number)).stream()
                        .filter(turn -> turn.step() == PurchaseStep.MOVED)
                        .map(TurnRow::reason)
                        .toList());
    }

    @Test
    void a_store_reads_once_that_its_goods_come_later_and_once_that_they_come_earlier_and_why() {
        FlightKey near = flight(66);
        FlightKey far = flight(76);
        fly(near);
        int before = told(bought).size();

        fly(far);
        fly(near);

        List<Reason> news =
                told(bought).subList(0, told(bought).size() - before).reversed();
        assertEquals(
                List.of("notice.otherFlight", "notice.otherFlight"),
                news.stream().map(Reason::code).toList());
        assertEquals(
                List.of(far.toString(), near.toString()),
                news.stream().map(each -> each.arguments().getLast()).toList());
        List<String> later = days(news.getFirst());
        assertEquals(2, later.size(), later::toString);
        assertEquals(later.reversed(), days(news.getLast()));
        Reason why = ground.toldOf(new LineRef(bought.order(), 1)).getFirst();
        assertEquals(
                List.of("expected.otherFlight", near.toString()),
                List.of(why.code(), why.arguments().getFirst()));
        assertTrue(
                LocalDate.parse(why.arguments().get(1))
                        .isAfter(LocalDate.parse(why.arguments().get(2))),
                why::toString);
    }

    private List<Reason> told(Freight.Bought goods) {
        return ground.told(goods.shop().user());
    }

    /** From which day to which. */
    private static List<String> days(Reason news) {
        String said = Texts.shown(news.arguments().get(2), Locale.ENGLISH);
        return List.of(
                said.replaceFirst(".*: ", "").replace(" for all 4 cases", "").split(" → "));
    }

    @Test
    void what_is_looked_at_is_what_it_does_and_changes_nothing() {
        FlightKey near = flight(66);
        FlightKey far = flight(76);
        fly(near);

        assertEquals(List.of(0L, 1L), moves(far));
        assertEquals(Optional.of(near.toString()), sheet().flight());
        fly(far);
        assertEquals(List.of(0L, 0L), moves(far));
        assertEquals(List.of(1L, 0L), moves(near));
    }

    /** How many lines come earlier, and how many later. */
    private List<Long> moves(FlightKey flight) {
        OtherFlight.Moved moved = acting.as(
                "buyer", () -> other.moved(number, row(flight), bought.goods().skus()));
        return List.of(moved.earlier(), moved.later());
    }

    /** Its goods were confirmed before it was ordered, and nobody else waits for them. */
    @Test
    void a_store_whose_goods_are_kept_for_it_reads_the_same() {
        bought = freight.bought(4, LocalDate.now(clock.withZone(Zones.CGO)));
        number = bought.line().order();
        FlightKey far = flight(76);
        acting.does(bought.shop().user(), () -> changing.cancel(bought.order(), List.of(), "not wanted"));
        OrderNumber order = ground.ordered(bought.shop(), bought.goods(), 4);
        assertEquals(0, ground.order(order).line(1).open().value());
        int before = told(bought).size();

        fly(far);

        assertEquals(before + 1, told(bought).size());
        Reason news = told(bought).getFirst();
        assertEquals(
                List.of("notice.otherFlight", order.number()),
                List.of(news.code(), news.arguments().getFirst()));
        assertEquals(2, days(news).size(), news::toString);
    }

    /** Its flight is delayed, and an earlier one goes. */
    @Test
    void of_what_has_not_gone_out_stores_read_when_it_does() {
        Ground.Shop shop = ground.shop();
        Ground.Goods goods = ground.onSale(1);
        ground.ordered(shop, goods, 4);
        number = acting.as("buyer", () -> consolidating.consolidate(goods.supplier(), goods.skus()))
                .getFirst();
        FlightRow delayed = sheet().departure().orElseThrow();
        Duration delay = Duration.ofDays(20);
        acting.does(
                "import",
                () -> flights.delay(
                        delayed.key(),
                        new FlightTimes(
                                delayed.departs().plus(delay), delayed.arrives().plus(delay)),
                        "snow"));
        FlightKey sooner = Freight.key(freight.flight(delayed.departs().plus(Duration.ofDays(3)), "CGO"));
        int before = ground.told(shop.user()).size();

        fly(sooner);

        assertEquals(Optional.of(sooner.toString()), sheet().flight());
        assertEquals(PurchaseState.DRAFT, sheet().state());
        assertEquals(before, ground.told(shop.user()).size());

        acting.does("buyer", () -> purchasing.submit(number));
        acting.does("finance", () -> purchasing.approve(number));
        acting.does("buyer", () -> purchasing.send(number, Map.of()));
        assertEquals("notice.otherFlight", ground.told(shop.user()).getFirst().code());
    }

    @Test
    void a_flight_that_nobody_has_planned_takes_nothing() {
        FlightKey nobodys = FlightKey.of("TF9999-2031-03-04");

        refuses(nobodys, "flight.notPlanned", nobodys.number(), nobodys.day());
    }

    @Test
    void neither_does_one_that_is_cancelled_or_has_left_or_is_closed_or_goes_elsewhere() {
        FlightKey cancelled = flight(40);
        acting.does("import", () -> flights.cancel(cancelled, Optional.empty(), "crew"));
        FlightKey left = flight(-2);
        PlannedFlight soon = freight.flight(clock.instant().plus(Duration.ofHours(2)), "CGO");
        PlannedFlight elsewhere = freight.flight(clock.instant().plus(Duration.ofDays(41)), "ICN");

        refuses(cancelled, "flight.cancelled", cancelled);
        refuses(left, "purchase.flightLeft", left.toString());
        refuses(Freight.key(soon), "purchase.flightClosed", Freight.key(soon).toString());
        refuses(
                Freight.key(elsewhere),
                "purchase.flightElsewhere",
                Freight.key(elsewhere).toString(),
                "ICN");
    }

    @Test
    void the_flight_that_it_is_bought_for_is_no_other_one() {
        FlightKey near = flight(66);
        fly(near);

        refuses(near, "purchase.sameFlight", number, near.toString());
    }

    @Test
    void goods_that_are_ready_too_late_for_it_are_named_with_their_day() {
        FlightKey near = flight(66);
        LocalDate late = row(near).readyBy().plusDays(1);
        acting.does("buyer", () -> purchasing.readyOn(number, List.of(), late));

        Refusal no = acting.refused("buyer", () -> purchasing.flyWith(number, near))
                .refusals()
                .getFirst();
        assertEquals("purchase.readyAfter", no.code());
        assertEquals(
                List.of(late, near.toString(), row(near).readyBy()),
                no.arguments().subList(1, 4));

        acting.does("buyer", () -> purchasing.readyOn(number, List.of(), late.minusDays(1)));
        fly(near);
        assertEquals(Optional.of(near.toString()), sheet().flight());
    }

    @Test
    void what_is_all_booked_is_rebooked_on_its_waybill() {
        FlightKey far = flight(76);
        BookingDraft all = freight.draft(bought, freight.flight(5));
        freight.book(all);

        refuses(far, "purchase.allBooked", number.number());
    }

    @Test
    void of_a_cancelled_order_nothing_flies() {
        FlightKey far = flight(76);
        acting.does("buyer", () -> stopping.cancel(number, List.of(), "sold out"));

        refuses(far, "purchase.over", number.number(), PurchaseState.CANCELLED);
    }

    @Test
    void who_has_an_older_order_before_her_eyes_is_told_so() {
        FlightKey far = flight(76);

        acting.refusesStale("buyer", () -> purchasing.flyWith(number, far));
    }

    @Test
    void buyers_and_import_staff_alone_choose_it() {
        FlightKey far = flight(76);

        acting.mayNot(() -> purchasing.flyWith(number, far), "hub", "finance", "store.kaifeng", "carrier", "auditor");
    }
}

package lu.airsilk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.consignment.count.Receiving;
import lu.airsilk.consignment.rebooking.FlightChange;
import lu.airsilk.consignment.rebooking.FlightChanging;
import lu.airsilk.consignment.rebooking.FlightOutlook;
import lu.airsilk.consignment.rebooking.Rebooking;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.FlightTimes;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.location.Zones;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.draft.StoreOrdering;
import lu.airsilk.order.follow.AmendedLine;
import lu.airsilk.order.follow.OrderChanging;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.order.promise.Via;
import lu.airsilk.purchase.answer.PurchaseStopping;
import lu.airsilk.purchase.gather.UnboughtDemand;
import lu.airsilk.purchase.gather.UnsharedGoods;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a line is promised by, from goods at the hub to the next flight, and what is kept for it. */
@ExtendWith(Services.class)
class PromiseChainTest {

    private static final String WHY = "no room";

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    StoreOrdering ordering;

    @Inject
    OrderChanging changing;

    @Inject
    FlightChanging flights;

    @Inject
    FlightOutlook outlook;

    @Inject
    FlightSchedule schedule;

    @Inject
    Rebooking rebooking;

    @Inject
    Receiving receiving;

    @Inject
    PurchaseStopping stopping;

    @Inject
    UnboughtDemand unbought;

    @Inject
    UnsharedGoods unshared;

    @Inject
    Clock clock;

    private Ground.Goods goods;
    private Ground.Shop shop;

    @BeforeEach
    void a_store_may_order_a_product() {
        goods = ground.onSale(1);
        shop = ground.shop();
    }

    @AfterEach
    void all_adds_up() {
        ground.requireThatAllAddsUp();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }

    private OrderLine ordered(Ground.Goods of, long cases) {
        return line(ground.ordered(shop, of, cases));
    }

    private OrderLine line(OrderNumber number) {
        return ground.order(number).line(1);
    }

    private OrderLine now(OrderLine line) {
        return line(line.ref().order());
    }

    private void said(String code, OrderLine line) {
        assertEquals(code, ground.toldOf(line.ref()).getFirst().code());
    }

    /** Nobody waits for what was bought. */
    private Freight.Bought boughtForNobody(long cases) {
        Freight.Bought bought = freight.bought(cases, today());
        acting.does(bought.shop().user(), () -> changing.cancel(bought.order(), List.of(), WHY));
        return bought;
    }

    private static void isKept(Via via, long cases, OrderLine line) {
        assertEquals(via, line.promise().via());
        assertEquals(Cases.of(cases), line.allocated());
        assertEquals(Cases.ZERO, line.open());
    }

    /** It waits for the next flight, and the store reads why: so many cases are free, so many are waited for. */
    private void waits(String why, OrderLine line, Object... cases) {
        isNext(line);
        assertEquals(Reason.of(why, cases), ground.toldOf(line.ref()).getFirst());
    }

    private static void isNext(OrderLine line) {
        assertEquals(Via.NEXT, line.promise().via());
        assertEquals(Cases.ZERO, line.allocated());
    }

    @Test
    void goods_at_the_hub_that_nobody_waits_for_are_kept_and_promised_by_the_next_truck() {
        ground.lot(goods, 60);

        OrderLine line = ordered(goods, 10);

        isKept(Via.LOT, 10, line);
        assertEquals(null, line.promise().flight());
        assertFalse(Objects.requireNonNull(line.promise().likely()).isAfter(today().plusDays(6)), "by truck");
        assertEquals(
                Reason.of(
                        "promise.kept.LOT.life",
                        10,
                        ChronoUnit.DAYS.between(line.promise().likely(), Ground.EXPIRY)),
                ground.toldOf(line.ref()).getFirst());
        assertEquals(OrderState.IN_FULFILMENT, line.order().state());
    }

    @Test
    void what_has_gone_from_the_hub_is_promised_by_the_next_flight() {
        ground.lot(goods, 60);
        ordered(goods, 10);

        waits("promise.next.nothing", ordered(goods, 1));
    }

    @Test
    void a_line_is_kept_of_several_lots_where_none_alone_has_enough() {
        ground.lot(goods, 30);
        ground.lot(goods, 30);

        OrderLine line = ordered(goods, 6);

        isKept(Via.LOT, 6, line);
        waits("promise.next.LOT", ordered(goods, 5), 4, 5);
    }

    @Test
    void goods_that_do_not_cover_all_who_wait_are_shared_out_by_people() {
        OrderLine waits = ordered(goods, 8);
        ground.lot(goods, 60);

        waits("promise.next.LOT", ordered(goods, 3), 10, 11);

        ground.shared(goods);
        assertEquals(Cases.of(8), now(waits).allocated().plus(now(waits).open()));
    }

    @Test
    void a_draft_keeps_nothing() {
        ground.lot(goods, 60);

        OrderNumber draft = acting.as(
                shop.user(), () -> ordering.place(new OrderDraft(shop.code(), ground.wantedBy(), goods.cases(10))));

        assertEquals(Via.LOT, line(draft).promise().via());
        isKept(Via.LOT, 10, ordered(goods, 10));
        acting.does(shop.user(), () -> ordering.submit(draft));
        isNext(line(draft));
    }

    @Test
    void without_goods_at_the_hub_what_flies_is_kept_and_promised_by_its_landing() {
        Freight.Bought bought = boughtForNobody(12);
        PlannedFlight flight = freight.flight(3);
        freight.booked(bought, flight);

        OrderLine line = ordered(bought.goods(), 12);

        isKept(Via.AIR, 12, line);
        assertEquals(Freight.key(flight).toString(), line.promise().flight());
        assertTrue(Objects.requireNonNull(line.promise().likely())
                .isAfter(flight.sta().atZone(Zones.CGO).toLocalDate()));
        said("promise.kept.AIR", line);
        waits("promise.next.nothing", ordered(bought.goods(), 1));
    }

    @Test
    void without_goods_in_the_air_what_a_supplier_has_confirmed_is_kept() {
        Freight.Bought bought = boughtForNobody(12);

        OrderLine line = ordered(bought.goods(), 12);

        isKept(Via.PURCHASE, 12, line);
        assertTrue(line.promise().flight() != null, "a flight that it reaches");
        said("promise.kept.PURCHASE", line);
    }

    @Test
    void of_a_lot_and_a_flight_the_lot_is_promised_first_and_then_the_flight() {
        Freight.Bought bought = boughtForNobody(12);
        freight.booked(bought, freight.flight(3));
        ground.lot(bought.goods(), 30);

        isKept(Via.LOT, 5, ordered(bought.goods(), 5));
        isKept(Via.AIR, 12, ordered(bought.goods(), 12));
    }

    @Test
    void sixty_stores_that_order_one_lot_at_once_are_promised_no_more_than_there_is() throws Exception {
        ground.lot(goods, 10 * Ground.PACK.unitsPerCase());
        List<Ground.Shop> shops =
                IntStream.range(0, 60).mapToObj(_ -> ground.shop()).toList();
        List<Callable<OrderNumber>> all = shops.stream()
                .map(each -> (Callable<OrderNumber>) () -> ground.ordered(each, goods, 1))
                .toList();

        List<OrderLine> lines;
        try (ExecutorService together = Executors.newFixedThreadPool(6)) {
            lines = together.invokeAll(all).stream()
                    .map(PromiseChainTest::given)
                    .map(this::line)
                    .toList();
        }

        Map<Via, Long> promised = lines.stream()
                .collect(Collectors.groupingBy(line -> line.promise().via(), Collectors.counting()));
        assertTrue(promised.getOrDefault(Via.LOT, 0L) <= 10, promised::toString);
        assertTrue(promised.getOrDefault(Via.LOT, 0L) > 0, promised::toString);
        lines.forEach(line -> {
            assertTrue(line.promise().days().isPresent(), "a date of its own");
            assertEquals(line.promise().via() == Via.LOT, line.open().isZero());
        });
    }

    private static OrderNumber given(Future<OrderNumber> order) {
        try {
            return order.get();
        } catch (InterruptedException | ExecutionException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Test
    void who_cancels_what_was_kept_gives_it_back() {
        ground.lot(goods, 60);
        OrderLine line = ordered(goods, 10);

        acting.does(shop.user(), () -> changing.cancel(line.ref().order(), List.of(), WHY));

        assertEquals(Cases.ZERO, now(line).allocated());
        isKept(Via.LOT, 10, ordered(goods, 10));
    }

    @Test
    void who_wants_fewer_gives_the_others_back_and_who_wants_more_is_kept_more_while_there_is_enough() {
        ground.lot(goods, 60);
        OrderLine line = ordered(goods, 8);

        amend(line, 3);
        isKept(Via.LOT, 3, now(line));
        amend(line, 9);
        isKept(Via.LOT, 9, now(line));
        amend(line, 12);

        assertEquals(Cases.of(9), now(line).allocated());
        assertEquals(Cases.of(3), now(line).open());
        assertEquals(Via.LOT, now(line).promise().via());
    }

    private void amend(OrderLine line, long cases) {
        acting.does(
                shop.user(),
                () -> changing.amend(
                        line.ref().order(),
                        List.of(new AmendedLine(Optional.of(line.ref()), line.sku(), Cases.of(cases))),
                        WHY));
    }

    @Test
    void a_product_that_is_added_to_an_order_is_kept_too() {
        Ground.Goods two = ground.onSale(2);
        OrderNumber number = ground.ordered(
                shop, new Ground.Goods(two.supplier(), List.of(two.skus().getLast())), 1);
        ground.lot(two, 60);

        acting.does(
                shop.user(),
                () -> changing.amend(
                        number, List.of(new AmendedLine(Optional.empty(), two.first(), Cases.of(4))), WHY));

        isKept(Via.LOT, 4, ground.order(number).line(2));
    }

    @Test
    void a_delay_moves_what_is_expected_of_what_is_on_the_flight_and_no_promise() {
        Freight.Bought bought = boughtForNobody(12);
        PlannedFlight flight = freight.flight(3);
        freight.booked(bought, flight);
        OrderLine line = ordered(bought.goods(), 12);
        OrderLine other = ordered(bought.goods(), 2);
        Promise promised = line.promise();
        int told = ground.told(shop.user()).size();

        acting.does("import", () -> flights.delay(Freight.key(flight), later(flight, Duration.ofDays(6)), WHY));

        assertEquals(promised, now(line).promise());
        assertTrue(now(line).expectation().isAfter(promised), "later than promised");
        assertEquals(null, now(other).expectation().likely());
        List<Reason> news = ground.told(shop.user());
        assertEquals(told + 1, news.size(), () -> "told once: " + news);
    }

    @Test
    void a_delay_moves_what_is_expected_of_a_line_whose_goods_are_still_to_be_bought_for_the_flight() {
        OrderLine line = ordered(goods, 2);
        Promise promised = line.promise();
        FlightRow flight = schedule.find(FlightKey.of(Objects.requireNonNull(promised.flight())))
                .orElseThrow();
        Duration by = Duration.ofDays(6);
        FlightTimes late =
                new FlightTimes(flight.departs().plus(by), flight.arrives().plus(by));
        assertTrue(
                acting.as("import", () -> outlook.of(flight.key(), new FlightChange.Delay(late)))
                                .stores()
                        > 0,
                "who waits for it is counted before");

        acting.does("import", () -> flights.delay(flight.key(), late, WHY));

        assertEquals(promised, now(line).promise());
        assertTrue(now(line).expectation().isAfter(promised), "later than promised");
        assertEquals("notice.laterNamed", ground.told(shop.user()).getFirst().code());

        LocalDate once = Objects.requireNonNull(now(line).expectation().likely());
        FlightTimes later =
                new FlightTimes(late.departs().plus(by), late.arrives().plus(by));
        acting.does("import", () -> flights.delay(flight.key(), later, WHY));

        LocalDate twice = Objects.requireNonNull(now(line).expectation().likely());
        assertTrue(twice.isAfter(once), () -> "a second delay moves it on: " + once + " → " + twice);
        assertEquals(promised, now(line).promise());
        noMore(flight.key());
    }

    /** Decision 0188: it closes later too, and is not the nearest any more. */
    @Test
    void what_is_ordered_after_a_delay_is_promised_by_the_flight_that_closes_next() {
        OrderLine line = ordered(goods, 2);
        FlightRow flight = schedule.find(
                        FlightKey.of(Objects.requireNonNull(line.promise().flight())))
                .orElseThrow();
        Duration by = Duration.ofDays(6);
        FlightTimes late =
                new FlightTimes(flight.departs().plus(by), flight.arrives().plus(by));

        acting.does("import", () -> flights.delay(flight.key(), late, WHY));

        FlightRow next = schedule.find(FlightKey.of(
                        Objects.requireNonNull(ordered(goods, 2).promise().flight())))
                .orElseThrow();
        assertEquals(
                flight.cutOff().plus(by),
                schedule.find(flight.key()).orElseThrow().cutOff());
        assertNotEquals(flight.id(), next.id());
        assertTrue(next.departs().isBefore(late.departs()), () -> next + " leaves sooner than what was delayed");
        noMore(flight.key());
    }

    /** What others order is not promised by a flight that a test has moved far away. */
    private void noMore(FlightKey moved) {
        acting.does("import", () -> flights.cancel(moved, Optional.empty(), WHY));
    }

    /** Bought for it and not shared out: no reservation says so, and yet its store waits for them. */
    @Test
    void a_delay_moves_what_is_expected_of_goods_that_nobody_has_shared_out() {
        Freight.Bought bought = freight.bought(12);
        PlannedFlight flight = freight.flight(5);
        freight.booked(bought, flight);
        OrderLine line =
                ground.order(bought.order()).lineOf(bought.goods().first()).orElseThrow();
        LocalDate before = Objects.requireNonNull(
                line.expectation().likely() == null
                        ? line.promise().likely()
                        : line.expectation().likely());

        acting.does("import", () -> flights.delay(Freight.key(flight), later(flight, Duration.ofDays(20)), WHY));

        LocalDate after = Objects.requireNonNull(now(line).expectation().likely());
        assertTrue(after.isAfter(before), () -> before + " → " + after);
        assertEquals(
                "notice.landsLater",
                ground.told(bought.shop().user()).getFirst().code());
        noMore(Freight.key(flight));
    }

    private static FlightTimes later(PlannedFlight flight, Duration by) {
        return new FlightTimes(flight.std().plus(by), flight.sta().plus(by));
    }

    @Test
    void what_is_kept_on_a_flight_that_does_not_fly_has_no_day_until_another_takes_it() {
        Freight.Bought bought = boughtForNobody(12);
        PlannedFlight flight = freight.flight(3);
        BookingDraft booked = freight.booked(bought, flight);
        OrderLine line = ordered(bought.goods(), 12);
        Promise promised = line.promise();
        int told = ground.told(shop.user()).size();

        acting.does("import", () -> flights.cancel(Freight.key(flight), Optional.empty(), WHY));

        isKept(Via.AIR, 12, now(line));
        assertEquals(promised, now(line).promise());
        assertTrue(now(line).expectation().hasNoDay(), "no day");
        assertEquals(
                Reason.of("expected.cancelled", Freight.key(flight)),
                ground.toldOf(line.ref()).getFirst());
        List<Reason> news = ground.told(shop.user());
        assertEquals(told + 1, news.size(), () -> "told once: " + news);

        PlannedFlight other = freight.flight(9);
        acting.does("import", () -> rebooking.rebook(booked.awb(), Freight.key(other)));

        assertTrue(now(line).expectation().isAfter(promised), "later than promised");
        said("expected.again", line);
    }

    @Test
    void what_customs_hold_has_no_day_until_they_let_it_go() {
        Freight.Bought bought = boughtForNobody(4);
        PlannedFlight flight = freight.flight(-2);
        BookingDraft booked = freight.booked(bought, flight);
        freight.departs(booked, flight);
        OrderLine line = ordered(bought.goods(), 4);
        freight.landed(booked, flight);

        freight.held(booked, flight);

        assertTrue(now(line).expectation().hasNoDay(), "no day");
        said("expected.held", line);
        assertEquals("notice.heldNamed", ground.told(shop.user()).getFirst().code());

        freight.released(booked);

        assertEquals("CLEARED", now(line).expectation().why());
        said("expected.again", line);
    }

    @Test
    void what_was_kept_in_the_air_is_kept_at_the_hub_once_it_is_counted() {
        Freight.Bought bought = boughtForNobody(4);
        PlannedFlight flight = freight.flight(-2);
        BookingDraft booked = freight.booked(bought, flight);
        freight.departs(booked, flight);
        OrderLine line = ordered(bought.goods(), 4);
        isKept(Via.AIR, 4, line);

        freight.landed(booked, flight);
        freight.released(booked);
        ReceiptNumber receipt = freight.receipt(booked);
        acting.does("hub", () -> receiving.post(receipt, List.of(Freight.counted(24, 0, 0))));

        isKept(Via.AIR, 4, now(line));
        assertEquals("AT_HUB", now(line).expectation().why());
    }

    @Test
    void a_purchase_that_is_cancelled_leaves_its_lines_open_and_the_store_hears_it() {
        Freight.Bought bought = boughtForNobody(12);
        OrderLine line = ordered(bought.goods(), 12);

        acting.does("buyer", () -> stopping.cancel(bought.line().order(), List.of(), WHY));

        assertEquals(Cases.of(12), now(line).open());
        said("purchase.keptGone", line);
        assertEquals("notice.keptGone", ground.told(shop.user()).getFirst().code());
    }

    @Test
    void what_is_kept_of_a_purchase_serves_nobody_else_and_is_bought_for_them() {
        Freight.Bought bought = boughtForNobody(12);
        ordered(bought.goods(), 12);
        ordered(bought.goods(), 5);

        assertEquals(
                Map.of(bought.goods().first(), Cases.of(5)),
                unbought.missing(bought.goods().skus()));
        assertEquals(Map.of(), unshared.of(bought.goods().skus()));
    }

    @Test
    void what_was_kept_of_a_purchase_goes_along_to_the_flight_that_it_is_booked_on() {
        Freight.Bought bought = boughtForNobody(12);
        OrderLine line = ordered(bought.goods(), 12);
        PlannedFlight flight = freight.flight(20);

        freight.booked(bought, flight);

        assertEquals(line.promise(), now(line).promise());
        assertTrue(now(line).expectation().isAfter(line.promise()), "a later flight than promised");
    }
}

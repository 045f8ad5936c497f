package lu.airsilk.purchase.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.consignment.rebooking.FlightChanging;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.FlightTimes;
import lu.airsilk.location.Zones;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.line.LineBook;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.gather.MissedPromises;
import lu.airsilk.purchase.terms.Agreeing;
import lu.airsilk.purchase.terms.TermsRow;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Ground;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Buying keeps to what stores were promised, or somebody says why not. */
@ExtendWith(Services.class)
class PromisedDayTest {

    private static final String WHY = "strike at the mill";

    @Inject
    Acting acting;

    @Inject
    Ground ground;

    @Inject
    Freight freight;

    @Inject
    Agreeing agreeing;

    @Inject
    LineBook lines;

    @Inject
    Consolidating consolidating;

    @Inject
    Purchasing purchasing;

    @Inject
    PurchaseBook book;

    @Inject
    FlightSchedule schedule;

    @Inject
    FlightChanging flights;

    @Inject
    MissedPromises missed;

    @Inject
    Clock clock;

    private Ground.Shop shop;
    private Ground.Goods goods;
    private LineRef line;

    @BeforeEach
    void a_line_is_promised_by_the_next_flight() {
        freight.flight(9);
        freight.flight(24);
        shop = ground.shop();
        goods = ground.onSale(1);
        OrderNumber order = ground.ordered(shop, goods, 4);
        line = new LineRef(order, 1);
    }

    private Promise promise() {
        return ground.order(line.order()).line(1).promise();
    }

    /** Of these goods alone: an order flies with the first flight of all its goods, and others may wait for the supplier's. */
    private PurchaseOrderNumber gathered() {
        return acting.as("buyer", () -> consolidating.consolidate(goods.supplier(), goods.skus()))
                .getFirst();
    }

    private PurchaseOrderNumber approvedOfSlowSupplier() {
        agree(20);
        PurchaseOrderNumber number = gathered();
        acting.does("buyer", () -> purchasing.submit(number));
        acting.does("finance", () -> purchasing.approve(number));
        return number;
    }

    private void agree(int leadDays) {
        acting.does(
                "buyer",
                () -> agreeing.agree(new TermsRow(goods.supplier(), BigDecimal.ZERO, leadDays, 30, Language.EN)));
    }

    @AfterEach
    void the_supplier_is_as_quick_as_before() {
        agree(3);
    }

    private String flight(PurchaseOrderNumber number) {
        return acting.as("buyer", () -> book.sheet(number)).flight().orElseThrow();
    }

    @Test
    void goods_are_bought_for_the_flight_that_was_promised_however_late_they_are_wanted() {
        assertEquals(promise().flight(), flight(gathered()));
    }

    /** Its purchase order keeps what was promised, so nobody has to say why. */
    @Test
    void of_a_slow_supplier_the_first_flight_is_promised_that_it_can_make() {
        goods = ground.onSale(1);
        agree(20);
        line = new LineRef(ground.ordered(shop, goods, 4), 1);
        Promise promise = promise();

        LocalDate ready = LocalDate.now(clock.withZone(Zones.LUX)).plusDays(20);
        FlightRow flight = schedule.find(FlightKey.of(Objects.requireNonNull(promise.flight())))
                .orElseThrow();
        assertFalse(flight.readyBy().isBefore(ready), () -> flight + " is before " + ready);
        assertEquals(
                Optional.of(flight),
                schedule.open("CGO", FlightRow.handedOver(ready), 1).stream().findFirst());
        PurchaseOrderNumber number = acting.as("buyer", () -> consolidating.consolidate(goods.supplier(), goods.skus()))
                .getFirst();
        acting.does("buyer", () -> purchasing.submit(number));
        acting.does("finance", () -> purchasing.approve(number));
        acting.does("buyer", () -> purchasing.send(number, Map.of()));
        assertEquals(promise, promise());
    }

    @Test
    void what_keeps_the_promise_goes_out_without_a_word() {
        PurchaseOrderNumber number = gathered();
        acting.does("buyer", () -> purchasing.submit(number));
        acting.does("finance", () -> purchasing.approve(number));
        Promise before = promise();
        acting.does("buyer", () -> purchasing.send(number, Map.of()));

        assertEquals(before, promise());
    }

    @Test
    void what_cannot_be_there_as_promised_goes_out_only_with_a_reason_that_the_store_reads_once() {
        PurchaseOrderNumber number = approvedOfSlowSupplier();
        Promise before = promise();

        Refusal no = acting.refused("buyer", () -> purchasing.send(number, Map.of()))
                .refusals()
                .getFirst();
        assertEquals("purchase.promiseMissed", no.code());
        assertEquals(
                List.of(line.toString(), String.valueOf(before.likely())),
                no.arguments().subList(0, 2).stream().map(String::valueOf).toList());
        assertEquals(before, promise());

        acting.doesTwice("buyer", () -> purchasing.send(number, Map.of(line, WHY)));

        assertEquals(flight(number), promise().flight());
        LocalDate then = Objects.requireNonNull(before.likely());
        LocalDate now = Objects.requireNonNull(promise().likely());
        LocalDate atTheLatest = Objects.requireNonNull(promise().nineInTen());
        assertTrue(now.isAfter(then), () -> before + " → " + now);
        assertEquals(
                Reason.of("promise.moved", then, now, atTheLatest, WHY),
                ground.toldOf(line).getFirst());
        assertEquals(
                List.of(Reason.of(
                        "notice.lateByDecision",
                        line.order(),
                        1,
                        WHY,
                        before.likely(),
                        promise().likely())),
                ground.told(shop.user()));
        assertEquals(
                PurchaseState.SENT, acting.as("buyer", () -> book.sheet(number)).state());
        assertEquals(
                List.of(WHY),
                acting.as("buyer", () -> book.turns(number)).stream()
                        .filter(turn -> turn.step() == PurchaseStep.SENT)
                        .map(TurnRow::reason)
                        .toList());
    }

    /** One of four cases has its goods already, and comes as it was to. */
    @Test
    void of_a_line_that_has_some_of_its_goods_only_the_others_are_said_to_come_later() {
        ground.lot(goods, Ground.PACK.unitsPerCase());
        ground.shared(goods);
        PurchaseOrderNumber number = approvedOfSlowSupplier();

        acting.does("buyer", () -> purchasing.send(number, Map.of(line, WHY)));

        Reason told = ground.toldOf(line).getFirst();
        assertEquals("promise.movedPart", told.code());
        assertEquals("3", told.arguments().getLast());
        assertEquals(
                Cases.of(3),
                acting.as(shop.user(), () -> lines.story(line))
                        .promises()
                        .getFirst()
                        .part());
    }

    private List<MissedPromises.Row> late(PurchaseOrderNumber number) {
        String flight = flight(number);
        return acting.as("buyer", () -> missed.of(number, flight, goods.skus()));
    }

    private List<LineRef> lateLines(PurchaseOrderNumber number) {
        return late(number).stream().map(MissedPromises.Row::line).toList();
    }

    @Test
    void two_orders_are_late_for_the_lines_that_their_own_goods_are_for() {
        LineRef other = new LineRef(ground.ordered(ground.shop(), goods, 3), 1);
        agree(20);
        PurchaseOrderNumber first = gathered();
        assertEquals(List.of(line, other), lateLines(first));

        acting.does("buyer", () -> purchasing.amend(first, Map.of(1, Cases.of(4)), ""));
        PurchaseOrderNumber second = gathered();

        assertEquals(List.of(line), lateLines(first), "who wants it first is served first");
        assertEquals(List.of(other), lateLines(second));
    }

    @Test
    void an_order_is_late_by_what_stores_were_told_last() {
        PurchaseOrderNumber number = approvedOfSlowSupplier();
        assertEquals(
                List.of(Objects.requireNonNull(promise().likely())),
                late(number).stream().map(MissedPromises.Row::told).toList());
        FlightRow promised = schedule.find(
                        FlightKey.of(Objects.requireNonNull(promise().flight())))
                .orElseThrow();

        delayed(promised, Duration.ofDays(8));
        assertEquals(
                List.of(Objects.requireNonNull(
                        ground.order(line.order()).line(1).expectation().likely())),
                late(number).stream().map(MissedPromises.Row::told).toList());

        delayed(promised, Duration.ofDays(60));
        assertEquals(List.of(), late(number), "it comes sooner than it was told");
        acting.does("import", () -> flights.cancel(promised.key(), Optional.empty(), WHY));
    }

    private void delayed(FlightRow flight, Duration by) {
        FlightTimes later = new FlightTimes(flight.std().plus(by), flight.sta().plus(by));
        acting.does("import", () -> flights.delay(flight.key(), later, WHY));
    }

    @Test
    void a_blank_reason_is_none() {
        PurchaseOrderNumber number = approvedOfSlowSupplier();

        assertEquals(
                Optional.of("purchase.promiseMissed"),
                acting.refused("buyer", () -> purchasing.send(number, Map.of(line, " "))).refusals().stream()
                        .map(Refusal::code)
                        .findFirst());
    }
}

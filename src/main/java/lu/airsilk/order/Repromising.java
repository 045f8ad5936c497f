package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.demand.OrderChange;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.PromiseChange;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.promise.Expectation;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.order.promise.Promising;
import lu.airsilk.order.promise.Via;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;

/** Gives lines another promise: when the flight of theirs does not fly, by the rule of every promise; when who buys decides that they are late. */
@ApplicationScoped
public class Repromising {

    @Inject
    Orders orders;

    @Inject
    Promising promising;

    @Inject
    ProductDirectory products;

    @Inject
    Notifying notifying;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * No line waits for this departure any more: those that did are promised by the next one with room, none that leaves
     * earlier, for their goods were bought for this one. What others were promised stands as it was given.
     *
     * @param flight does not fly
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancelled(FlightRow flight, String why) {
        OrderChange.Hand hand = new OrderChange.Hand(actor.user(), clock.instant(), why);
        orders.lockPromisedBy(flight.id()).forEach(order -> repromise(order, flight, hand));
    }

    /**
     * Who buys has decided that goods come later than they were promised: these lines are promised the day that they make,
     * and each store is told once for an order.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void late(Map<LineRef, Late> late) {
        if (late.isEmpty()) {
            return;
        }
        orders.lock(late.keySet().stream().map(LineRef::order).distinct().toList())
                .forEach(order -> late(order, late));
    }

    /**
     * What is promised instead, by decision.
     *
     * @param flight that the goods take; empty when none is planned
     * @param days that they make; empty when nobody knows any
     */
    public record Late(Optional<String> flight, Optional<ShelfForecast> days, String reason) {

        Promise promise() {
            return days.map(known -> Promise.of(known, flight.orElse(null), Via.NEXT))
                    .orElse(Promise.NONE);
        }
    }

    private void late(StoreOrder order, Map<LineRef, Late> late) {
        List<OrderLine> lines = order.lines().stream()
                .filter(line -> late.containsKey(line.ref()) && !line.open().isZero())
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        Optional<LocalDate> before = likely(lines, Comparator.naturalOrder());
        lines.forEach(line -> {
            Late one = Objects.requireNonNull(late.get(line.ref()));
            promise(line, one.promise(), new OrderChange.Hand(actor.user(), clock.instant(), one.reason()));
        });
        String reasons = lines.stream()
                .map(line -> Objects.requireNonNull(late.get(line.ref())).reason())
                .distinct()
                .collect(Collectors.joining(" · "));
        notifying.tell(
                Audience.store(order.store()),
                before.flatMap(first -> likely(lines, Comparator.reverseOrder())
                                .map(last -> Reason.of(
                                        "notice.lateByDecision", order.number(), lines.size(), reasons, first, last)))
                        .orElseGet(() -> Reason.of("notice.promiseLate", order.number(), lines.size(), reasons)),
                "/order/order-view.xhtml?number=" + order.number());
    }

    private static Optional<LocalDate> likely(List<OrderLine> lines, Comparator<LocalDate> first) {
        return lines.stream().flatMap(line -> told(line).stream()).min(first);
    }

    /** The day that its people read of what waits; what was given to it has a day of its own. */
    private static Optional<LocalDate> told(OrderLine line) {
        return Optional.of(line.expectation())
                .filter(_ -> part(line).isEmpty())
                .map(Expectation::likely)
                .or(() -> Optional.ofNullable(line.promise().likely()));
    }

    private void repromise(StoreOrder order, FlightRow flight, OrderChange.Hand hand) {
        List<OrderLine> lines = order.lines().stream()
                .filter(line -> flight.id().equals(line.promise().flight())
                        && line.arrivedOn().isEmpty())
                .filter(OrderLine::waitsAsPromised)
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        Map<Sku, ProductFacts> facts =
                products.facts(lines.stream().map(OrderLine::sku).collect(Collectors.toSet()));
        List<Promise> anew = promising.byFlight(
                order.store(),
                facts,
                lines.stream()
                        .map(line -> new WantedLine(line.sku(), line.requested()))
                        .toList(),
                flight.departs());
        Optional<LocalDate> before = likely(lines, Comparator.reverseOrder());
        IntStream.range(0, lines.size()).forEach(i -> {
            OrderLine line = lines.get(i);
            promise(line, anew.get(i).noTighterThan(line.promise()), hand);
        });
        notifying.tell(
                Audience.store(order.store()),
                cancelled(order, lines, flight, hand.reason(), before),
                "/order/order-view.xhtml?number=" + order.number());
    }

    /** With the day on which the last of these lines was expected, and is now; without where one has none any more. */
    private static Reason cancelled(
            StoreOrder order, List<OrderLine> lines, FlightRow flight, String why, Optional<LocalDate> before) {
        Optional<LocalDate> now = lines.stream().allMatch(line -> told(line).isPresent())
                ? likely(lines, Comparator.reverseOrder())
                : Optional.empty();
        return before.flatMap(was -> now.map(is -> Reason.of(
                        "notice.flightCancelledDays", order.number(), lines.size(), flight.id(), why, was, is)))
                .orElseGet(() ->
                        Reason.of("notice.promiseFlightCancelled", order.number(), lines.size(), flight.id(), why));
    }

    private void promise(OrderLine line, Promise anew, OrderChange.Hand hand) {
        String before = told(line).map(LocalDate::toString).orElse("–");
        Optional<Cases> part = part(line);
        Optional<ShelfForecast> days = anew.days();
        days.ifPresent(forecast -> orders.add(new PromiseChange(line, forecast, hand, part.orElse(null))));
        // what a supplier has confirmed stays the line's, with whatever it flies
        line.promiseAnew(line.open().isZero() ? anew.restingOn(line.promise().via()) : anew);
        orders.tell(
                line,
                days.map(forecast -> moved(before, forecast, hand.reason(), part))
                        .orElseGet(() -> Reason.of("promise.lost", before, hand.reason())));
    }

    /** The cases that wait, where others of the line have their goods already: those come as they were to. */
    private static Optional<Cases> part(OrderLine line) {
        return Optional.of(line.open())
                .filter(open ->
                        !open.isZero() && open.isLessThan(line.accepted().minus(line.cancelled())));
    }

    private static Reason moved(String before, ShelfForecast now, String why, Optional<Cases> part) {
        return part.map(cases -> Reason.of("promise.movedPart", before, now.likely(), now.nineInTen(), why, cases))
                .orElseGet(() -> Reason.of("promise.moved", before, now.likely(), now.nineInTen(), why));
    }
}

package lu.airsilk.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Hand;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.order.OrderFulfilment;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.ReservationsWithdrawn;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;

/** Gathers at the hub what stores have reserved. */
@ApplicationScoped
public class Delivering {

    @Inject
    Deliveries deliveries;

    @Inject
    StoreDirectory stores;

    @Inject
    SupplyBook book;

    @Inject
    Supply supply;

    @Inject
    HubNotices notices;

    @Inject
    OrderFulfilment orders;

    @Inject
    Event<ReservationsWithdrawn> withdrawn;

    @Inject
    Numbers numbers;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Clock clock;

    /**
     * Takes all the store's reservations on lots into its draft, which is made when it has none. A lot that would be past its
     * date at the store's door stays, by the rule by which nothing is promised of such. Refused when there is neither a draft
     * nor a reservation that can go.
     */
    @Transactional
    @Allowed(Role.HUB)
    public PreparedDelivery prepare(StoreCode store) {
        stores.named(store);
        List<ReservationRow> waiting = book.hardReservations(store);
        LocalDate there = stores.row(store).reachedOn(clock.instant());
        List<ReservationRow> reservations =
                waiting.stream().filter(row -> row.keeps(there)).toList();
        List<LotNumber> leftOut = leftOut(waiting, there);
        boolean isNew = deliveries.draftOf(store).isEmpty();
        Refused.unless(!isNew || !waiting.isEmpty(), "delivery.nothingWaits", store);
        Refused.unless(!isNew || !reservations.isEmpty(), "delivery.nothingKeeps", store, named(leftOut));
        Delivery draft = deliveries.draftOf(store).orElseGet(() -> begun(store));
        supply.pick(
                reservations.stream().map(ReservationRow::id).toList(),
                draft.number().number());
        reservations.forEach(draft::add);
        return new PreparedDelivery(draft.number(), isNew, leftOut);
    }

    private static List<LotNumber> leftOut(List<ReservationRow> waiting, LocalDate there) {
        return waiting.stream()
                .filter(row -> !row.keeps(there))
                .map(ReservationRow::reference)
                .distinct()
                .sorted()
                .map(LotNumber::of)
                .toList();
    }

    static String named(List<LotNumber> lots) {
        return lots.stream().map(LotNumber::toString).collect(Collectors.joining(", "));
    }

    private Delivery begun(StoreCode store) {
        Delivery delivery =
                new Delivery(new DeliveryNumber(numbers.next("DL")), store, new Hand(actor.user(), clock.instant()));
        deliveries.add(delivery);
        return delivery;
    }

    /**
     * Gives a draft up; its goods stay reserved and wait for the next delivery, but for those that are held back: their lines
     * wait for others. Refused when more is held back in this very moment.
     *
     * @return how many cases wait again
     */
    @Transactional
    @Allowed(Role.HUB)
    public Cases cancel(DeliveryNumber number) {
        Delivery delivery = deliveries.lock(number, actor.stores());
        delivery.requireDraft();
        expected.check(delivery);
        lose(delivery.heldLines(), number);
        delivery.cancel(new Hand(actor.user(), clock.instant()));
        List<Long> reservations =
                delivery.lines().stream().map(DeliveryLine::reservation).toList();
        List<ReservationRow> live = book.reservations(reservations).stream()
                .filter(row ->
                        row.isLive() || row.isHeld()) // what quality has held since the lines were read is refused
                .toList();
        supply.unpick(live.stream().map(ReservationRow::id).toList(), number.number());
        return cases(live);
    }

    /**
     * Takes what is held back out of a draft, so that the rest can leave: its goods stay held, and the stores' lines wait for
     * others. Where all of it is held, the draft is given up.
     *
     * @return how many lines were taken out
     */
    @Transactional
    @Allowed(Role.HUB)
    public int takeOutHeld(DeliveryNumber number) {
        Delivery delivery = deliveries.lock(number, actor.stores());
        delivery.requireDraft();
        expected.check(delivery);
        List<DeliveryLine> held = delivery.heldLines();
        if (held.isEmpty()) {
            throw Refused.conflict("delivery.nothingHeld", number);
        }
        lose(held, number);
        if (held.size() == delivery.lines().size()) {
            delivery.cancel(new Hand(actor.user(), clock.instant()));
        } else {
            delivery.takeOut(held);
            deliveries.changed(delivery);
        }
        return held.size();
    }

    /** What is held goes to nobody: the order lines lose it and wait for other goods, and their stores are told. */
    private void lose(List<DeliveryLine> held, DeliveryNumber number) {
        if (held.isEmpty()) {
            return;
        }
        orders.hold(held.stream().map(DeliveryLine::orderLine).toList());
        List<Long> reservations = held.stream().map(DeliveryLine::reservation).toList();
        withdrawn.fire(new ReservationsWithdrawn(supply.giveUpHeld(reservations, Reason.of("claim.heldBack", number))));
        held.forEach(DeliveryLine::letGo);
        notices.settled(held.getFirst().delivery());
    }

    /** A case may lie in two lots, but not in two lines of an order. */
    private static Cases cases(List<ReservationRow> reservations) {
        return reservations.stream().collect(Collectors.groupingBy(ReservationRow::orderLine)).values().stream()
                .map(line -> line.getFirst()
                        .pack()
                        .wholeCasesIn(line.stream().map(ReservationRow::units).reduce(Units.ZERO, Units::plus)))
                .reduce(Cases.ZERO, Cases::plus);
    }
}

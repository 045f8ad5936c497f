package lu.airsilk.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Hand;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.OrderFulfilment;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.DispatchLine;
import lu.airsilk.stock.Ledger;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.ReservationState;
import lu.airsilk.supply.SupplyBook;

/** Sends deliveries on their way. */
@ApplicationScoped
public class Dispatching {

    @Inject
    Deliveries deliveries;

    @Inject
    StoreDirectory stores;

    @Inject
    SupplyBook book;

    @Inject
    Ledger ledger;

    @Inject
    OrderFulfilment orders;

    @Inject
    Travels travels;

    @Inject
    Notifying notifying;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Clock clock;

    /**
     * Moves everything in the draft onto the truck. Refused, line by line, when goods are held back, a reservation is no longer what was
     * picked or a lot will have expired when the store opens it.
     */
    @Transactional
    @Allowed(Role.HUB)
    public void dispatch(DeliveryNumber number) {
        Delivery delivery = deliveries.lock(number, actor.stores());
        delivery.requireDraft();
        expected.check(delivery);
        delivery.dispatch(new Hand(actor.user(), clock.instant()));
        LocalDate there = stores.row(delivery.store()).reachedOn(clock.instant());
        refuseUnusable(delivery, there);
        orders.hold(delivery.lines().stream().map(DeliveryLine::orderLine).toList());
        ledger.dispatch(delivery.lines().stream()
                .map(line -> new DispatchLine(line.reservation(), line.ref()))
                .toList());
        shipped(delivery, there);
        travels.left(delivery);
        notifying.tell(
                Audience.store(delivery.store()),
                Reason.of("notice.onItsWay", number, products(delivery)),
                "/distribution/delivery-view.xhtml?number=" + number);
    }

    private void refuseUnusable(Delivery delivery, LocalDate there) {
        Map<Long, ReservationRow> reservations =
                book
                        .reservations(delivery.lines().stream()
                                .map(DeliveryLine::reservation)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ReservationRow::id, Function.identity()));
        List<Refusal> refusals = new ArrayList<>();
        for (DeliveryLine line : delivery.lines()) {
            ReservationRow reservation = reservations.get(line.reservation());
            if (reservation != null && reservation.isHeld()) {
                refusals.add(held(line));
            } else if (reservation == null
                    || reservation.state() != ReservationState.PICKED
                    || !reservation.units().equals(line.units())) {
                refusals.add(Refusal.of("delivery.claimChanged", line.ref(), line.lot()));
            }
            line.expiry()
                    .filter(day -> !day.isAfter(there))
                    .ifPresent(day -> refusals.add(Refusal.of("delivery.lotExpired", line.ref(), line.lot(), day)));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    /** Says why it may not leave, and what the hub can do. */
    private static Refusal held(DeliveryLine line) {
        return line.hold()
                .map(hold -> Refusal.of(
                        "delivery.lineHeld",
                        line.ref(),
                        line.lot(),
                        line.pack().wholeCasesIn(line.units()),
                        hold.kind(),
                        hold.said()))
                .orElseGet(() -> Refusal.of("delivery.claimChanged", line.ref(), line.lot()));
    }

    /** Each order line is told once, in the order in which all commands take them. */
    private void shipped(Delivery delivery, LocalDate there) {
        delivery.lines().stream()
                .collect(Collectors.groupingBy(DeliveryLine::orderLine, TreeMap::new, Collectors.toList()))
                .forEach((ref, lines) -> orders.shipped(ref, cases(lines), there));
    }

    private static long products(Delivery delivery) {
        return delivery.lines().stream().map(DeliveryLine::sku).distinct().count();
    }

    private static Cases cases(List<DeliveryLine> lines) {
        Units sent = lines.stream().map(DeliveryLine::units).reduce(Units.ZERO, Units::plus);
        return lines.getFirst().pack().casesOf(sent);
    }
}

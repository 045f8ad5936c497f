package lu.airsilk.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;
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
    Numbers numbers;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Clock clock;

    /**
     * Takes all the store's reservations on lots into its draft, which is made when it has none. Refused when there is neither
     * a draft nor a reservation.
     */
    @Transactional
    @Allowed(Role.HUB)
    public PreparedDelivery prepare(StoreCode store) {
        stores.named(store);
        List<ReservationRow> reservations = book.hardReservations(store);
        boolean isNew = deliveries.draftOf(store).isEmpty();
        Refused.unless(!isNew || !reservations.isEmpty(), "delivery.nothingWaits", store);
        Delivery draft = deliveries.draftOf(store).orElseGet(() -> begun(store));
        supply.pick(
                reservations.stream().map(ReservationRow::id).toList(),
                draft.number().number());
        reservations.forEach(draft::add);
        return new PreparedDelivery(draft.number(), isNew);
    }

    private Delivery begun(StoreCode store) {
        Delivery delivery = new Delivery(
                new DeliveryNumber(numbers.next("DL")), store, new Delivery.Hand(actor.user(), clock.instant()));
        deliveries.add(delivery);
        return delivery;
    }

    /**
     * Gives a draft up; its goods stay reserved and wait for the next delivery.
     *
     * @return how many cases wait again
     */
    @Transactional
    @Allowed(Role.HUB)
    public Cases cancel(DeliveryNumber number) {
        Delivery delivery = deliveries.lock(number, actor.stores());
        expected.check(delivery);
        delivery.cancel();
        List<Long> reservations =
                delivery.lines().stream().map(DeliveryLine::reservation).toList();
        List<ReservationRow> live = book.reservations(reservations).stream()
                .filter(ReservationRow::isLive)
                .toList();
        supply.unpick(live.stream().map(ReservationRow::id).toList(), number.number());
        return cases(live);
    }

    /** A case may lie in two lots, but not in two lines of an order. */
    private static Cases cases(List<ReservationRow> reservations) {
        return reservations.stream().collect(Collectors.groupingBy(ReservationRow::orderLine)).values().stream()
                .map(line -> line.getFirst()
                        .pack()
                        .casesOf(line.stream().map(ReservationRow::units).reduce(Units.ZERO, Units::plus)))
                .reduce(Cases.ZERO, Cases::plus);
    }
}

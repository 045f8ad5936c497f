package lu.airsilk.order.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Units;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.ReservationState;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;

/** Gives back what was found for order lines and has not been shipped. */
@ApplicationScoped
class UnshippedReservations {

    @Inject
    SupplyBook book;

    @Inject
    Supply supply;

    /** Releases the lines' reservations that no delivery has taken, and the lines' allocation with them. */
    void release(List<OrderLine> lines, Reason why) {
        Map<OrderLine, List<ReservationRow>> found = found(lines);
        supply.releaseAll(
                found.values().stream()
                        .flatMap(List::stream)
                        .map(ReservationRow::id)
                        .toList(),
                why);
        found.forEach(
                (line, reservations) -> line.allocate(-cases(line, reservations).value()));
    }

    /** How many cases are found for lines and in no delivery yet; a line without any is not among them. */
    Map<OrderLine, Cases> unshipped(List<OrderLine> lines) {
        return found(lines).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> cases(each.getKey(), each.getValue())));
    }

    private Map<OrderLine, List<ReservationRow>> found(List<OrderLine> lines) {
        Map<String, OrderLine> byRef =
                lines.stream().collect(Collectors.toMap(line -> line.ref().toString(), Function.identity()));
        return book.reservationsOf(byRef.keySet()).stream()
                .filter(reservation -> reservation.state() == ReservationState.LIVE)
                .collect(Collectors.groupingBy(
                        reservation -> Objects.requireNonNull(byRef.get(reservation.orderLine())),
                        () -> new TreeMap<>(Comparator.comparingInt(OrderLine::position)),
                        Collectors.toList()));
    }

    private static Cases cases(OrderLine line, List<ReservationRow> reservations) {
        return line.pack()
                .casesOf(reservations.stream().map(ReservationRow::units).reduce(Units.ZERO, Units::plus));
    }

    /** Releases as much of the line's reservations as fewer cases ask for, the last reservation first; what is picked stays. */
    void lower(OrderLine line, Cases wanted, Reason why) {
        Cases kept = line.allocated().plus(line.cancelled());
        if (!kept.isMoreThan(wanted)) {
            return;
        }
        Units excess = line.pack().unitsOf(kept.minus(wanted));
        List<ReservationRow> live = book.reservationsOf(line.ref().toString()).stream()
                .filter(reservation -> reservation.state() == ReservationState.LIVE)
                .sorted(Comparator.comparingLong(ReservationRow::id).reversed())
                .toList();
        supply.lock(live.stream().map(ReservationRow::supply).toList());
        for (ReservationRow reservation : live) {
            Units by = reservation.units().min(excess);
            if (!by.isZero()) {
                supply.lower(reservation.id(), by, why);
                line.allocate(-line.pack().casesOf(by).value());
                excess = excess.minus(by);
            }
        }
    }
}

package lu.airsilk.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.distribution.DeliveriesUnderway;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.order.OrderProgress;
import lu.airsilk.order.OrderState;
import lu.airsilk.shared.Cases;
import org.jspecify.annotations.Nullable;

/** What a store manager wants to know first: what comes when, what is on the road, which orders are under way. */
@ApplicationScoped
public class StoreHome {

    private static final int MOST_DAYS = 10;

    private static final int MOST_ORDERS = 6;

    /**
     * Cases that are expected on a day.
     *
     * @param late the day is over in Zhengzhou, and they are not on a truck yet
     * @param products how many products they are of
     */
    public record Arrival(LocalDate day, boolean late, long products, Cases cases) {

        static Arrival of(OrderProgress.Expected expected, LocalDate today) {
            return new Arrival(expected.day(), expected.day().isBefore(today), expected.products(), expected.cases());
        }
    }

    /**
     * An order that is not all there yet; cases of all its lines.
     *
     * @param day the first on which any of it is expected that is on no truck yet
     * @param waiting how many of them wait for goods that have no day yet
     */
    public record Underway(
            String order,
            OrderState state,
            Cases accepted,
            Cases allocated,
            When when,
            @Nullable LocalDate day,
            Cases waiting) {

        static Underway of(OrderProgress.Underway open, LocalDate today) {
            return new Underway(
                    open.order(),
                    open.state(),
                    open.accepted(),
                    open.allocated(),
                    When.of(open.day(), open.onTruck() > 0, today),
                    open.day(),
                    open.waiting());
        }
    }

    /** When the next goods of an order come; the texts have a word for each. */
    public enum When {
        AHEAD,
        LATE,
        ON_TRUCK,
        OPEN;

        static When of(@Nullable LocalDate day, boolean onTruck, LocalDate today) {
            if (day == null) {
                return onTruck ? ON_TRUCK : OPEN;
            }
            return day.isBefore(today) ? LATE : AHEAD;
        }
    }

    @Inject
    OrderProgress orders;

    @Inject
    DeliveriesUnderway deliveries;

    @Inject
    Clock clock;

    /** What is expected on which day, as things stand now, and not yet on a truck, the earliest first. */
    @Allowed({Role.STORE, Role.ASSISTANT})
    public List<Arrival> arrivals() {
        return orders.expected(MOST_DAYS).stream()
                .map(expected -> Arrival.of(expected, today()))
                .toList();
    }

    /** The trucks that are under way to the actor's stores, the first to arrive first. */
    @Allowed({Role.STORE, Role.ASSISTANT})
    public List<DeliveriesUnderway.Truck> trucks() {
        return deliveries.trucks();
    }

    /** The orders that goods are still to come for, the first expected first; no more than a home has room for. */
    @Allowed({Role.STORE, Role.ASSISTANT})
    public List<Underway> underway() {
        return orders.underway(MOST_ORDERS).stream()
                .map(open -> Underway.of(open, today()))
                .toList();
    }

    /** How many there are of them. */
    @Allowed({Role.STORE, Role.ASSISTANT})
    public long countUnderway() {
        return orders.countUnderway();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }
}

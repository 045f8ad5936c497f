package lu.airsilk.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.distribution.Delivery;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.Zones;
import lu.airsilk.order.ComingGoods;
import lu.airsilk.order.OrderState;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** What a store manager wants to know first: until when to order, what comes when, what is on the road. */
@ApplicationScoped
public class StoreHome {

    private static final int MOST_DAYS = 10;

    private static final int MOST_ORDERS = 6;

    /** The orders that goods are still to come for; the list of orders narrows to the same. */
    private static final String UNDERWAY = "o.state in :underway and" + StoreScope.condition("o.store");

    /**
     * Cases that are expected on a day.
     *
     * @param late the day is over in Zhengzhou, and they are not on a truck yet
     * @param products how many products they are of
     */
    public record Arrival(LocalDate day, boolean late, long products, Cases cases) {}

    /**
     * A truck with goods for a store.
     *
     * @param due when it should be at the door
     * @param late that time is over
     */
    public record Truck(String delivery, StoreCode store, Instant due, boolean late, long products, Units units) {}

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
            Cases waiting) {}

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

    /** How many cases of all lines are expected on a day. */
    private record Expected(LocalDate day, Long products, Long cases) {

        Arrival arrival(LocalDate today) {
            return new Arrival(day, day.isBefore(today), products, Cases.of(cases));
        }
    }

    private record Load(Delivery delivery, Long products, Long units) {}

    private record Open(
            String order,
            OrderState state,
            Long accepted,
            Long allocated,
            @Nullable LocalDate day,
            Long onTruck,
            Long waiting) {

        Underway order(LocalDate today) {
            return new Underway(
                    order,
                    state,
                    Cases.of(accepted),
                    Cases.of(allocated),
                    When.of(day, onTruck > 0, today),
                    day,
                    Cases.of(waiting));
        }
    }

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    StoreDirectory stores;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What is expected on which day, as things stand now, and not yet on a truck, the earliest first. */
    @Allowed(Role.STORE)
    public List<Arrival> arrivals() {
        LocalDate today = clock.instant().atZone(Zones.CGO).toLocalDate();
        return actor.stores()
                .query(
                        database,
                        "select " + ComingGoods.DAY + ", count(distinct l.sku), sum(" + ComingGoods.CASES
                                + ") from OrderLine l join l.order o where " + ComingGoods.WHERE + " and "
                                + ComingGoods.DAY
                                + " is not null and" + StoreScope.condition("o.store")
                                + " group by " + ComingGoods.DAY + " order by " + ComingGoods.DAY,
                        Expected.class)
                .setMaxResults(MOST_DAYS)
                .getResultStream()
                .map(expected -> expected.arrival(today))
                .toList();
    }

    /** The trucks that are under way to the actor's stores, the first to arrive first. */
    @Allowed(Role.STORE)
    public List<Truck> trucks() {
        List<Load> loads = actor.stores()
                .query(
                        database,
                        "select d, count(distinct l.sku), sum(l.units) from Delivery d join d.lines l where d.state ="
                                + " DISPATCHED and"
                                + StoreScope.condition("d.store") + " group by d order by d.dispatchedAt, d.id",
                        Load.class)
                .getResultList();
        Map<StoreCode, StoreRow> ours =
                stores.rows(loads.stream().map(load -> load.delivery().store()).collect(Collectors.toSet()));
        Instant now = clock.instant();
        return loads.stream().map(load -> truck(load, ours, now)).toList();
    }

    private static Truck truck(Load load, Map<StoreCode, StoreRow> stores, Instant now) {
        Delivery delivery = load.delivery();
        Instant left = delivery.dispatchedAt().orElse(delivery.preparedAt());
        Instant due = left.plus(
                Optional.ofNullable(stores.get(delivery.store())).orElseThrow().lead());
        return new Truck(
                delivery.number().number(),
                delivery.store(),
                due,
                due.isBefore(now),
                load.products(),
                Units.of(load.units()));
    }

    /** The orders that goods are still to come for, the first expected first; no more than a home has room for. */
    @Allowed(Role.STORE)
    public List<Underway> underway() {
        LocalDate today = clock.instant().atZone(Zones.CGO).toLocalDate();
        return actor.stores()
                .query(
                        database,
                        "select o.number, o.state, sum(l.accepted) - sum(l.cancelled), sum(l.allocated),"
                                + " min(case when " + ComingGoods.CASES + " > 0 then " + ComingGoods.DAY
                                + " end) as expected,"
                                + " sum(" + ComingGoods.UNITS_ON_TRUCK + "), sum(" + ComingGoods.WITHOUT_DAY + ")"
                                + " from OrderLine l join l.order o where "
                                + UNDERWAY
                                + " group by o.number, o.state order by expected nulls last, o.number",
                        Open.class)
                .setParameter("underway", OrderState.UNDERWAY)
                .setMaxResults(MOST_ORDERS)
                .getResultStream()
                .map(open -> open.order(today))
                .toList();
    }

    /** How many there are of them. */
    @Allowed(Role.STORE)
    public long countUnderway() {
        return actor.stores()
                .query(database, "select count(o) from StoreOrder o where " + UNDERWAY, Long.class)
                .setParameter("underway", OrderState.UNDERWAY)
                .getSingleResult();
    }
}

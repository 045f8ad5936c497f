package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.order.demand.ComingGoods;
import lu.airsilk.shared.Cases;
import org.jspecify.annotations.Nullable;

/** How far the orders of the actor's stores are, added up for homes. */
@ApplicationScoped
public class OrderProgress {

    /** Weeks since the first Monday of 1970 by the clocks of Henan. */
    private static final String WEEK = "floor((extract(epoch from o.placedAt) + 28800 - 345600) / 604800)";

    private static final LocalDate FIRST_MONDAY = LocalDate.of(1970, 1, 5);

    /** The orders that goods are still to come for; the list of orders narrows to the same. */
    private static final String UNDERWAY = "o.state in :underway and" + StoreScope.condition("o.store");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    /** How many cases of all lines are expected on a day, of so many products. */
    public record Expected(LocalDate day, long products, Cases cases) {

        /** As the database gives it. */
        Expected(LocalDate day, long products, long cases) {
            this(day, products, Cases.of(cases));
        }
    }

    /** What is expected on which day, as things stand now, and not yet on a truck, the earliest first. */
    public List<Expected> expected(int mostDays) {
        return actor.stores()
                .query(
                        database,
                        "select c.day, count(distinct c.sku), sum(c.cases)" + ComingGoods.FROM
                                + "where c.day is not null group by c.day order by c.day",
                        Expected.class)
                .setMaxResults(mostDays)
                .getResultList();
    }

    /**
     * An order that is not all there yet; cases of all its lines.
     *
     * @param day the first on which any of it is expected that is on no truck yet
     * @param onTruck units of it that are on the road
     * @param waiting how many cases wait for goods that have no day yet
     */
    public record Underway(
            String order,
            OrderState state,
            Cases accepted,
            Cases allocated,
            @Nullable LocalDate day,
            long onTruck,
            Cases waiting) {

        /** As the database gives it. */
        Underway(
                String order,
                OrderState state,
                long accepted,
                long allocated,
                @Nullable LocalDate day,
                long onTruck,
                long waiting) {
            this(order, state, Cases.of(accepted), Cases.of(allocated), day, onTruck, Cases.of(waiting));
        }
    }

    /** The orders that goods are still to come for, the first expected first, at most so many. */
    public List<Underway> underway(int most) {
        return actor.stores()
                .query(
                        database,
                        "select o.number, o.state, sum(l.accepted) - sum(l.cancelled), sum(l.allocated),"
                                + " min(" + ComingGoods.FIRST_DAY + ") as expected,"
                                + " sum(" + ComingGoods.UNITS_ON_TRUCK + "), sum(" + ComingGoods.WITHOUT_DAY + ")"
                                + " from OrderLine l join l.order o where "
                                + UNDERWAY
                                + " group by o.number, o.state order by expected nulls last, o.number",
                        Underway.class)
                .setParameter("underway", OrderState.UNDERWAY)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are of them. */
    public long countUnderway() {
        return actor.stores()
                .query(database, "select count(o) from StoreOrder o where " + UNDERWAY, Long.class)
                .setParameter("underway", OrderState.UNDERWAY)
                .getSingleResult();
    }

    /** Cases that stores were given and cases that had been accepted, of orders that have ended. */
    public record Given(long accepted, long given) {}

    /** Cases of a week, which is counted from {@link #FIRST_MONDAY}. */
    private record Week(Long number, Long accepted, Long given) {

        LocalDate monday() {
            return FIRST_MONDAY.plusWeeks(number);
        }

        Given cases() {
            return new Given(accepted, given);
        }
    }

    /** What became of the orders that were put in from a moment on and before another, by the Monday of their week. */
    public Map<LocalDate, Given> given(Instant from, Instant before) {
        return actor.stores()
                .query(
                        database,
                        "select " + WEEK + ", sum(l.accepted), sum(l.allocated) from OrderLine l join l.order o"
                                + " where o.placedAt >= :from and o.placedAt < :before"
                                + " and o.state in (COMPLETED, CANCELLED) and" + StoreScope.condition("o.store")
                                + " group by " + WEEK,
                        Week.class)
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultStream()
                .collect(Collectors.toMap(Week::monday, Week::cases));
    }
}

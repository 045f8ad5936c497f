package lu.airsilk.order.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Percentage;
import org.jspecify.annotations.Nullable;

/** How well promises were kept, measured on what has happened. */
@ApplicationScoped
public class PromiseRecord {

    static final int DAYS = 90;

    /** Of fewer nobody can say how many in ten. */
    static final int FEWEST = 9;

    /** Lines whose nine-in-ten day has fallen due: the day that was promised first, whatever was decided since. */
    static final String DUE =
            "l.given >= :from and l.given < :today and l.promiseByRule = true and l.accepted > l.cancelled";

    /** How many of them were all there by that day. */
    static final String KEPT = "sum(case when l.arrivedOn <= l.given then 1L else 0L end)";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * The lines whose nine-in-ten day was due within the last ninety days, of promises that the portal's own rules made.
     *
     * @param lines how many
     * @param kept how many of them were all there by that day
     */
    public record Share(long lines, long kept, int days) {

        /** In whole percent; of too few nothing is said. */
        public OptionalInt percent() {
            return lines < FEWEST ? OptionalInt.empty() : OptionalInt.of(Percentage.rounded(kept, lines));
        }
    }

    /** The sum of no lines is none. */
    private record Counted(long lines, @Nullable Long kept) {}

    /** The measured share of the actor's stores. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT, Role.HUB})
    public Share measured() {
        LocalDate today = clock.instant().atZone(Zones.CGO).toLocalDate();
        Counted counted = actor.stores()
                .query(
                        database,
                        "select count(l), " + KEPT + " from OrderLine l where " + DUE + " and"
                                + StoreScope.condition("l.order.store"),
                        Counted.class)
                .setParameter("from", today.minusDays(DAYS))
                .setParameter("today", today)
                .getSingleResult();
        return new Share(counted.lines(), Objects.requireNonNullElse(counted.kept(), 0L), DAYS);
    }
}

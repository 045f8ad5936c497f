package lu.airsilk.order.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import org.jspecify.annotations.Nullable;

/**
 * What is promised for the coming flights and not yet found: it will want room that no booking has taken yet. Added up
 * anew every few seconds, not for every order: in the rush before a cut-off each would add up all the others. What is
 * ordered meanwhile may be promised the same last room; the allocation sees it, and the promise's nine in ten bears it.
 */
@ApplicationScoped
class PromisedLoads {

    private static final String OPEN =
            "(cast(l.accepted as Long) - cast(l.allocated as Long) - cast(l.cancelled as Long))";
    private static final long CUBIC_MM = 1000;

    private static final Duration GOOD_FOR = Duration.ofSeconds(3);

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Clock clock;

    private volatile Sums latest = new Sums(Set.of(), Map.of(), Instant.EPOCH);

    /** What waited for these flights at this moment. */
    private record Sums(Set<String> flights, Map<String, Load> loads, Instant at) {

        boolean isGoodFor(Set<String> wanted, Instant now) {
            return flights.equals(wanted) && !now.isBefore(at) && now.isBefore(at.plus(GOOD_FOR));
        }
    }

    /** The load that waits for each of these flights, by the flight's id; flights without any are not in the answer. */
    public Map<String, Load> byFlight(List<FlightRow> flights) {
        Set<String> wanted = flights.stream().map(FlightRow::id).collect(Collectors.toSet());
        Instant now = clock.instant();
        Sums known = latest;
        if (!known.isGoodFor(wanted, now)) {
            known = new Sums(wanted, sums(wanted), now);
            latest = known;
        }
        return known.loads();
    }

    private Map<String, Load> sums(Set<String> flights) {
        if (flights.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select l.promise.flight, sum(" + OPEN + " * " + ProductDirectory.CASE_GRAMS + "), sum("
                                + OPEN + " * " + ProductDirectory.CASE_CUBIC_MM + ")"
                                + " from OrderLine l" + ProductDirectory.caseOf("l.sku")
                                + " where l.promise.flight in :flights and l.accepted > l.allocated + l.cancelled"
                                + " group by l.promise.flight",
                        Waiting.class)
                .setParameter("flights", flights)
                .getResultStream()
                .collect(Collectors.toMap(Waiting::flight, Waiting::load));
    }

    /** What waits for a flight; nothing is known of cases that nobody weighed or measured. */
    private record Waiting(
            String flight, @Nullable Long grams, @Nullable Long cubicMm) {

        Load load() {
            return new Load(
                    grams == null ? Grams.ZERO : Grams.of(grams),
                    cubicMm == null ? CubicCentimetres.ZERO : CubicCentimetres.of(cubicMm / CUBIC_MM));
        }
    }
}

package lu.airsilk.flight.transit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.flight.transit.rule.DurationLaw;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Storage;

/** The durations that were assumed and seen. */
@Repository
public class TransitTimes {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    void add(TransitTime seen) {
        database.persist(seen);
    }

    /** How often a leg took so many hours. */
    private record Seen(TransitLeg leg, int hours, long weight) {}

    /** The law of each leg for goods of one temperature; a leg without any duration is not in the answer. */
    public Map<TransitLeg, DurationLaw> laws(Storage storage) {
        return database.createQuery(
                        "select t.leg, t.hours, sum(t.weight) from TransitTime t where t.storage = :storage"
                                + " group by t.leg, t.hours",
                        Seen.class)
                .setParameter("storage", storage)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Seen::leg,
                        () -> new EnumMap<>(TransitLeg.class),
                        Collectors.collectingAndThen(Collectors.toMap(Seen::hours, Seen::weight), DurationLaw::of)));
    }
}

package lu.airsilk.flight.transit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
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

    /** The law of each leg for goods of one temperature; a leg without any duration is not in the answer. */
    public Map<TransitLeg, DurationLaw> laws(Storage storage) {
        Map<TransitLeg, Map<Integer, Long>> weights = new EnumMap<>(TransitLeg.class);
        database.createQuery(
                        "select t.leg, t.hours, sum(t.weight) from TransitTime t where t.storage = :storage"
                                + " group by t.leg, t.hours",
                        Object[].class)
                .setParameter("storage", storage)
                .getResultStream()
                .forEach(row -> weights.computeIfAbsent((TransitLeg) row[0], leg -> new HashMap<>())
                        .put((Integer) row[1], ((Number) row[2]).longValue()));
        Map<TransitLeg, DurationLaw> laws = new EnumMap<>(TransitLeg.class);
        weights.forEach((leg, seen) -> laws.put(leg, DurationLaw.of(seen)));
        return laws;
    }
}

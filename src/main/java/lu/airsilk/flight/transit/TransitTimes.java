package lu.airsilk.flight.transit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lu.airsilk.flight.transit.rule.DurationLaw;
import lu.airsilk.flight.transit.rule.Quantiles;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Storage;

/** The durations that were assumed and seen. */
@Repository
public class TransitTimes {

    /** As many journeys an assumption counts for, as the ones did that the portal was born with. */
    public static final long ASSUMED_JOURNEYS = 100;

    /** So finely an assumption is spread over the hours: a journey in so many parts. */
    private static final long PARTS = 1_000;

    /** What is only tried holds for whoever tries it, and only as long. */
    private static final ScopedValue<TransitFigures> TRIED = ScopedValue.newInstance();

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    TransitRules rules;

    void add(TransitTime seen) {
        database.persist(seen);
    }

    /** How often a leg took so many hours, or is assumed to. */
    private record Seen(TransitLeg leg, int hours, boolean assumed, long weight) {}

    /** What is known of a leg for goods of one temperature, each journey in parts. */
    private static final class Known {

        private final Map<Integer, Long> parts = new HashMap<>();
        private long journeys;
        private Optional<TransitRuleRow> rule = Optional.empty();

        void add(Seen seen) {
            parts.merge(seen.hours(), seen.weight() * PARTS, Long::sum);
            journeys += seen.assumed() ? 0 : seen.weight();
        }

        void assume(Quantiles hours) {
            hours.journeys(ASSUMED_JOURNEYS * PARTS).forEach((hour, many) -> parts.merge(hour, many, Long::sum));
        }

        DurationLaw law() {
            return DurationLaw.of(parts);
        }
    }

    /** Answers as if this were in force for all that is asked. */
    public static <T> T asIf(TransitFigures tried, Supplier<T> asked) {
        return ScopedValue.where(TRIED, tried).call(asked::get);
    }

    /**
     * The law of each leg for goods of one temperature; a leg without any duration is not in the answer.
     *
     * @param day by the assumptions in force then
     */
    public Map<TransitLeg, DurationLaw> laws(Storage storage, LocalDate day) {
        Map<TransitLeg, DurationLaw> laws = new EnumMap<>(TransitLeg.class);
        known(storage, rules.told(day)).forEach((leg, known) -> laws.put(leg, known.law()));
        return laws;
    }

    /** By which hours each leg is reckoned on that day, goods of each temperature. */
    public List<TransitInUse> inUse(LocalDate day) {
        List<TransitRuleRow> told = rules.told(day);
        return Stream.of(Storage.values())
                .flatMap(storage -> known(storage, told).entrySet().stream()
                        .map(leg -> inUse(leg.getKey(), storage, leg.getValue())))
                .sorted(Comparator.comparing(TransitInUse::leg))
                .toList();
    }

    private static TransitInUse inUse(TransitLeg leg, Storage storage, Known known) {
        return new TransitInUse(leg, TransitRoute.FLOWN, storage, known.law().quantiles(), known.journeys, known.rule);
    }

    private Map<TransitLeg, Known> known(Storage storage, List<TransitRuleRow> told) {
        Map<TransitLeg, Known> legs = new EnumMap<>(TransitLeg.class);
        seen(storage)
                .forEach(seen ->
                        legs.computeIfAbsent(seen.leg(), _ -> new Known()).add(seen));
        for (TransitLeg leg : TransitLeg.values()) {
            TransitRules.nearest(told, leg, storage).ifPresent(rule -> legs.put(leg, since(rule, storage)));
            tried(leg, storage).ifPresent(figures -> {
                Known tried = new Known();
                tried.assume(figures.hours());
                legs.put(leg, tried);
            });
        }
        return legs;
    }

    private static Optional<TransitFigures> tried(TransitLeg leg, Storage storage) {
        return TRIED.isBound()
                ? Optional.of(TRIED.get()).filter(figures -> figures.leg() == leg && figures.isOf(storage))
                : Optional.empty();
    }

    /** What is assumed, and each journey of that leg since. */
    private Known since(TransitRuleRow rule, Storage storage) {
        Known known = new Known();
        known.rule = Optional.of(rule);
        known.assume(rule.figures().hours());
        seenSince(rule, storage).forEach(known::add);
        return known;
    }

    private Stream<Seen> seen(Storage storage) {
        return database.createQuery(
                        "select t.leg, t.hours, t.assumed, sum(t.weight) from TransitTime t where t.storage = :storage"
                                + " group by t.leg, t.hours, t.assumed",
                        Seen.class)
                .setParameter("storage", storage)
                .getResultStream();
    }

    private Stream<Seen> seenSince(TransitRuleRow rule, Storage storage) {
        Instant since = rule.proposal().validFrom().atStartOfDay(Zones.CGO).toInstant();
        return database.createQuery(
                        "select t.leg, t.hours, t.assumed, sum(t.weight) from TransitTime t where t.storage = :storage"
                                + " and t.leg = :leg and t.assumed = false and t.seenAt >= :since"
                                + " group by t.leg, t.hours, t.assumed",
                        Seen.class)
                .setParameter("storage", storage)
                .setParameter("leg", rule.figures().leg())
                .setParameter("since", since)
                .getResultStream();
    }
}

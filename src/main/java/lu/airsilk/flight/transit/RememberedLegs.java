package lu.airsilk.flight.transit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.flight.transit.rule.DurationLaw;
import lu.airsilk.shared.Storage;
import org.jspecify.annotations.Nullable;

/** The legs that goods have behind them, kept at hand until another one ends. */
@ApplicationScoped
class RememberedLegs {

    /** Of each leg: more than a pool takes, so that its neighbours and seasons are among them. */
    private static final int LATEST = 2_000;

    /** Another node's leg may have the smaller number. */
    private static final Duration AT_HAND = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Clock clock;

    private volatile @Nullable Memory memory;

    /** How often a leg was assumed to take so many hours when the portal was born. */
    private record Born(TransitLeg leg, Storage storage, int hours, long weight) {}

    private record Way(TransitLeg leg, Storage storage) {}

    /** A leg as a query gives it. */
    private record Row(String origin, String destination, Storage storage, int hours, Instant ended) {

        PastLeg leg() {
            return new PastLeg(new TransitRoute(origin, destination), storage, hours, ended);
        }
    }

    /** What is known up to the last leg that ended. */
    record Memory(long last, Instant read, Map<TransitLeg, List<PastLeg>> legs, Map<Way, DurationLaw> born) {

        /** Those that ended since then, the latest first. */
        List<PastLeg> legs(TransitLeg leg, Instant since) {
            return legs.getOrDefault(leg, List.of()).stream()
                    .filter(past -> !past.ended().isBefore(since))
                    .toList();
        }

        /** What was assumed when the portal was born. */
        @Nullable DurationLaw born(TransitLeg leg, Storage storage) {
            return born.get(new Way(leg, storage));
        }

        /** What was read lately lacks no more than the legs that have ended since. */
        boolean isFresh(long ended, Instant now) {
            return last <= ended && !now.isBefore(read) && now.isBefore(read.plus(AT_HAND));
        }
    }

    /** For goods of which temperatures this leg of a waybill or a delivery is remembered. */
    Set<Storage> of(TransitLeg leg, String reference) {
        return database.createQuery(
                        "select t.storage from TransitTime t where t.reference = :reference and t.leg = :leg",
                        Storage.class)
                .setParameter("reference", reference)
                .setParameter("leg", leg)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    void add(TransitTime seen) {
        database.persist(seen);
    }

    /** All of them; of what is at hand only what has ended since is read: a promise asks for them, and promises are many. */
    Memory now() {
        long last = database.createQuery("select coalesce(max(t.id), 0L) from TransitTime t", Long.class)
                .getSingleResult();
        Instant now = clock.instant();
        Memory known = memory;
        if (known == null || !known.isFresh(last, now)) {
            known = new Memory(last, now, legs(Map.of(), Long.MIN_VALUE), born());
        } else if (known.last() < last) {
            known = new Memory(last, known.read(), legs(known.legs(), known.last()), known.born());
        }
        memory = known;
        return known;
    }

    private Map<TransitLeg, List<PastLeg>> legs(Map<TransitLeg, List<PastLeg>> known, long after) {
        Map<TransitLeg, List<PastLeg>> legs = new EnumMap<>(TransitLeg.class);
        Arrays.stream(TransitLeg.values())
                .forEach(leg -> legs.put(leg, latest(known.getOrDefault(leg, List.of()), ended(leg, after))));
        return legs;
    }

    private static List<PastLeg> latest(List<PastLeg> known, List<PastLeg> ended) {
        return ended.isEmpty()
                ? known
                : Stream.concat(ended.stream(), known.stream())
                        .sorted(Comparator.comparing(PastLeg::ended).reversed())
                        .limit(LATEST)
                        .toList();
    }

    private List<PastLeg> ended(TransitLeg leg, long after) {
        return database.createQuery(
                        "select t.origin, t.destination, t.storage, t.hours, t.seenAt from TransitTime t"
                                + " where t.leg = :leg and t.assumed = false and t.id > :after"
                                + " order by t.seenAt desc, t.id desc",
                        Row.class)
                .setParameter("leg", leg)
                .setParameter("after", after)
                .setMaxResults(LATEST)
                .getResultStream()
                .map(Row::leg)
                .toList();
    }

    private Map<Way, DurationLaw> born() {
        Map<Way, Map<Integer, Long>> weights = new HashMap<>();
        database.createQuery(
                        "select t.leg, t.storage, t.hours, t.weight from TransitTime t where t.assumed = true",
                        Born.class)
                .getResultStream()
                .forEach(each -> weights.computeIfAbsent(new Way(each.leg(), each.storage()), _ -> new HashMap<>())
                        .merge(each.hours(), each.weight(), Long::sum));
        return weights.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(), way -> DurationLaw.of(weights.getOrDefault(way, Map.of()))));
    }
}

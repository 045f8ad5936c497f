package lu.airsilk.flight.transit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
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

    /** So long, by the wall, what was read is added to: another node's leg may have the smaller number. */
    private static final long AT_HAND = TimeUnit.MINUTES.toNanos(1);

    private static final String SEEN =
            "select t.leg, t.origin, t.destination, t.storage, t.hours, t.seenAt from TransitTime t where t.assumed = false";

    private static final String LATEST_FIRST = " order by t.seenAt desc, t.id desc";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    private volatile @Nullable Memory memory;

    /** How often a leg was assumed to take so many hours when the portal was born. */
    private record Born(TransitLeg leg, Storage storage, int hours, long weight) {}

    private record Way(TransitLeg leg, Storage storage) {}

    /** A leg as a query gives it. */
    private record Row(TransitLeg leg, String origin, String destination, Storage storage, int hours, Instant ended) {

        PastLeg past() {
            return new PastLeg(new TransitRoute(origin, destination), storage, hours, ended);
        }
    }

    /**
     * What is known up to the last leg that ended.
     *
     * @param read when all of it was, by the nanoseconds of the machine
     */
    record Memory(long last, long read, Map<TransitLeg, List<PastLeg>> legs, Map<Way, DurationLaw> born) {

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
        boolean isFresh(long ended, long now) {
            return last <= ended && now - read < AT_HAND;
        }

        private Memory and(long ended, List<Row> rows) {
            Map<TransitLeg, List<PastLeg>> all = new EnumMap<>(legs);
            rows.stream()
                    .collect(Collectors.groupingBy(Row::leg, Collectors.mapping(Row::past, Collectors.toList())))
                    .forEach((leg, news) -> all.merge(leg, news, Memory::latest));
            return new Memory(ended, read, all, born);
        }

        private static List<PastLeg> latest(List<PastLeg> known, List<PastLeg> ended) {
            return Stream.concat(ended.stream(), known.stream())
                    .sorted(Comparator.comparing(PastLeg::ended).reversed())
                    .limit(LATEST)
                    .toList();
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
        long now = System.nanoTime();
        Memory known = memory;
        if (known == null || !known.isFresh(last, now)) {
            known = new Memory(last, now, latest(), born());
        } else if (known.last() < last) {
            known = known.and(last, ended(known.last()));
        }
        memory = known;
        return known;
    }

    private Map<TransitLeg, List<PastLeg>> latest() {
        return Arrays.stream(TransitLeg.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        leg -> database.createQuery(SEEN + " and t.leg = :leg" + LATEST_FIRST, Row.class)
                                .setParameter("leg", leg)
                                .setMaxResults(LATEST)
                                .getResultStream()
                                .map(Row::past)
                                .toList()));
    }

    private List<Row> ended(long after) {
        return database.createQuery(SEEN + " and t.id > :after" + LATEST_FIRST, Row.class)
                .setParameter("after", after)
                .getResultList();
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

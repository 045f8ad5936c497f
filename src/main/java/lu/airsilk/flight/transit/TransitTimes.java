package lu.airsilk.flight.transit;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lu.airsilk.flight.transit.rule.DurationLaw;
import lu.airsilk.flight.transit.rule.Quarter;
import lu.airsilk.flight.transit.rule.SeenHours;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.shared.Storage;
import org.jspecify.annotations.Nullable;

/** How long each leg takes: as it was learnt, or as somebody assumes until enough was seen. */
@Repository
public class TransitTimes {

    /** So finely an assumption is spread over the hours. */
    private static final long PARTS = 100_000;

    /** What is older says nothing of today. */
    private static final int YEARS = 1;

    /** What goods of the same way and temperature took, before that of others. */
    private static final List<TransitPool> OWN = List.of(TransitPool.SEASON, TransitPool.YEAR);

    private static final List<TransitPool> OTHERS = List.of(TransitPool.NEIGHBOUR, TransitPool.ALL);

    /** What is only tried holds for whoever tries it, and only as long. */
    private static final ScopedValue<TransitFigures> TRIED = ScopedValue.newInstance();

    @Inject
    TransitRules rules;

    @Inject
    RememberedLegs remembered;

    /**
     * By what a leg is reckoned: learnt, assumed by somebody, what the portal was born with, or nothing yet.
     *
     * @param law none where nobody knows anything
     */
    private record Known(
            Optional<TransitPool.Learnt> learnt, Optional<TransitRuleRow> rule, Optional<DurationLaw> law, long seen) {

        TransitInUse inUse(TransitLeg leg, TransitPool.Asked asked) {
            return new TransitInUse(
                    leg,
                    asked.route(),
                    asked.storage(),
                    learnt.map(TransitPool.Learnt::hours)
                            .map(SeenHours::quantiles)
                            .or(() -> law.map(DurationLaw::quantiles)),
                    learnt.map(TransitPool.Learnt::hours).map(SeenHours::size).orElse(Math.toIntExact(seen)),
                    learnt.map(TransitPool.Learnt::pool),
                    asked.season(),
                    learnt.isPresent() ? Optional.empty() : rule);
        }
    }

    /** How long goods of one temperature take that set out on a day, by what is assumed for it. */
    private record Question(Storage storage, LocalDate day, List<TransitRuleRow> told) {}

    /** What was worked out of the legs at hand: the same is asked with every promise, until another leg ends. */
    private record Worked(long last, long read, Map<Question, Map<TransitLeg, Known>> answers) {

        static Worked of(RememberedLegs.Memory memory) {
            return new Worked(memory.last(), memory.read(), new ConcurrentHashMap<>());
        }

        boolean isOf(RememberedLegs.Memory memory) {
            return last == memory.last() && read == memory.read();
        }
    }

    private volatile @Nullable Worked worked;

    /** Answers as if this were in force for all that is asked. */
    public static <T> T asIf(TransitFigures tried, Supplier<T> asked) {
        return ScopedValue.where(TRIED, tried).call(asked::get);
    }

    /**
     * The law of each leg for goods of one temperature; a leg of which nobody knows anything is not in the answer.
     *
     * @param day on which they travel
     */
    public Map<TransitLeg, DurationLaw> laws(Storage storage, LocalDate day) {
        Map<TransitLeg, DurationLaw> laws = new EnumMap<>(TransitLeg.class);
        known(new Question(storage, day, rules.told(day)))
                .forEach((leg, known) -> known.law().ifPresent(law -> laws.put(leg, law)));
        return laws;
    }

    /** By which hours each leg is reckoned on that day, goods of each temperature. */
    public List<TransitInUse> inUse(LocalDate day) {
        List<TransitRuleRow> told = rules.told(day);
        return Arrays.stream(Storage.values())
                .flatMap(storage -> known(new Question(storage, day, told)).entrySet().stream()
                        .map(leg -> leg.getValue().inUse(leg.getKey(), asked(storage, day))))
                .sorted(Comparator.comparing(TransitInUse::leg))
                .toList();
    }

    private static TransitPool.Asked asked(Storage storage, LocalDate day) {
        return new TransitPool.Asked(TransitRoute.FLOWN, storage, Quarter.of(day));
    }

    private Map<TransitLeg, Known> known(Question question) {
        RememberedLegs.Memory memory = remembered.now();
        if (TRIED.isBound()) {
            return workedOut(question, memory);
        }
        Worked now = worked;
        if (now == null || !now.isOf(memory)) {
            now = Worked.of(memory);
            worked = now;
        }
        return now.answers().computeIfAbsent(question, asked -> workedOut(asked, memory));
    }

    private static Map<TransitLeg, Known> workedOut(Question question, RememberedLegs.Memory memory) {
        Storage storage = question.storage();
        TransitPool.Asked asked = asked(storage, question.day());
        Map<TransitLeg, Known> legs = new EnumMap<>(TransitLeg.class);
        for (TransitLeg leg : TransitLeg.values()) {
            legs.put(
                    leg,
                    tried(leg, storage)
                            .map(TransitTimes::tried)
                            .orElseGet(() -> known(
                                    asked,
                                    TransitRules.nearest(question.told(), leg, storage),
                                    memory.legs(leg, start(question.day().minusYears(YEARS))),
                                    memory.born(leg, storage))));
        }
        return legs;
    }

    private static Optional<TransitFigures> tried(TransitLeg leg, Storage storage) {
        return TRIED.isBound()
                ? Optional.of(TRIED.get()).filter(figures -> figures.leg() == leg && figures.isOf(storage))
                : Optional.empty();
    }

    private static Known tried(TransitFigures figures) {
        return new Known(Optional.empty(), Optional.empty(), Optional.of(law(figures)), 0);
    }

    /**
     * What goods of the same way took stands before what somebody assumes of them, if it is enough and was seen since; that
     * before what others took, and what others took before what the portal was born with.
     */
    private static Known known(
            TransitPool.Asked asked, Optional<TransitRuleRow> rule, List<PastLeg> past, @Nullable DurationLaw born) {
        Optional<Instant> since = rule.map(told -> start(told.proposal().validFrom()));
        List<PastLeg> own = past.stream()
                .filter(leg -> TransitPool.YEAR.holds(asked, leg))
                .filter(leg -> since.stream().noneMatch(leg.ended()::isBefore))
                .toList();
        Optional<TransitPool.Learnt> learnt = TransitPool.first(OWN, asked, own)
                .or(() -> rule.isPresent() ? Optional.empty() : TransitPool.first(OTHERS, asked, past));
        return new Known(
                learnt,
                rule,
                learnt.map(TransitPool.Learnt::hours)
                        .map(SeenHours::law)
                        .or(() -> rule.map(TransitRuleRow::figures).map(TransitTimes::law))
                        .or(() -> Optional.ofNullable(born)),
                own.size());
    }

    private static DurationLaw law(TransitFigures figures) {
        return DurationLaw.of(figures.hours().journeys(PARTS));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Zones.CGO).toInstant();
    }
}

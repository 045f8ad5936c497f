package lu.airsilk.allocation.share;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.allocation.need.SharingTerms;
import lu.airsilk.allocation.need.rule.AllocationProblem;
import lu.airsilk.allocation.need.rule.AllocationProblemBuilder;
import lu.airsilk.allocation.need.rule.Goods;
import lu.airsilk.allocation.need.rule.LotShare;
import lu.airsilk.allocation.need.rule.OfferedLot;
import lu.airsilk.allocation.need.rule.RunEvent;
import lu.airsilk.allocation.need.rule.StoreAsk;
import lu.airsilk.allocation.need.rule.StoreRoom;
import lu.airsilk.allocation.need.rule.TemperatureClass;
import lu.airsilk.allocation.share.rule.Allocation;
import lu.airsilk.allocation.share.rule.Allocator;
import lu.airsilk.allocation.share.rule.Replanning;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/** Puts one question of the trade to the engine in its numbers, and its answer back into ours. */
public final class Engine {

    /** For goods that keep: farther than any day a store can name. */
    private static final int NEVER = 1_000_000;

    /** Positions in an order have at most six digits. */
    private static final long POSITIONS = 1_000_000;

    private final RunInput input;
    private final Map<PackedSku, Integer> goods;
    private final Map<StoreCode, Integer> stores;

    private Engine(RunInput input) {
        this.input = input;
        goods = numbered(Stream.concat(
                input.offers().stream().map(Offer::goods),
                input.wishes().stream().map(Wish::goods)));
        stores = numbered(input.wishes().stream().map(Wish::store));
    }

    private static <T extends Comparable<T>> Map<T, Integer> numbered(Stream<T> things) {
        List<T> sorted = things.distinct().sorted().toList();
        return IntStream.range(0, sorted.size()).boxed().collect(Collectors.toMap(sorted::get, Function.identity()));
    }

    /** Shares the offers between the wishes; fixed cases that lots or rooms cannot carry are a conflict. */
    public static RunAnswer share(RunInput input) {
        return share(RunCourse.anew(1, input));
    }

    /** The same, then fixes lines one after the other, each moving only what it must. */
    public static RunAnswer share(RunCourse course) {
        Engine engine = new Engine(course.from());
        try {
            return engine.answer(course.input().wishes(), engine.follow(course));
        } catch (Refused refused) {
            throw new ConflictWords(engine.goods, engine.stores).say(refused);
        }
    }

    private Allocation follow(RunCourse course) {
        Allocation anew = Allocator.solve(problem());
        if (course.fixed().isEmpty()) {
            return anew;
        }
        Replanning replanning = Replanning.after(anew);
        course.fixed()
                .forEach(one -> replanning.apply(new RunEvent.LineLocked(
                        id(one.line()), Math.toIntExact(one.cases().value()))));
        return replanning.result();
    }

    private RunAnswer answer(List<Wish> wishes, Allocation answer) {
        Map<Long, List<LotShare>> shares = answer.shares().stream().collect(Collectors.groupingBy(LotShare::line));
        Map<Long, Offer> offers = input.offers().stream().collect(Collectors.toMap(Offer::supply, Function.identity()));
        List<RunAnswer.Given> given = new ArrayList<>();
        for (Wish wish : wishes) {
            List<RunAnswer.Part> parts = shares.getOrDefault(id(wish.line()), List.of()).stream()
                    .map(share -> part(offers, share))
                    .toList();
            int row = answer.problem().rowOf(id(wish.line()));
            given.add(new RunAnswer.Given(
                    wish, Cases.of(answer.given(row)), answer.why(row).sentence(), parts));
        }
        return new RunAnswer(answer.value(), answer.bound(), answer.gapPercent(), given);
    }

    private static RunAnswer.Part part(Map<Long, Offer> offers, LotShare share) {
        return new RunAnswer.Part(Objects.requireNonNull(offers.get(share.lot())), Cases.of(share.cases()));
    }

    private AllocationProblem problem() {
        SharingTerms terms = input.terms();
        AllocationProblemBuilder problem =
                AllocationProblem.builder().rule(terms.rule().rule());
        Map<PackedSku, CaseRoom> cases =
                input.rooms().cases().stream().collect(Collectors.toMap(CaseRoom::goods, Function.identity()));
        goods.forEach((one, number) -> problem.goods(goods(number, cases.getOrDefault(one, CaseRoom.none(one)))));
        rooms().forEach(problem::store);
        input.offers().forEach(offer -> problem.lot(lot(offer)));
        input.wishes().forEach(wish -> problem.line(ask(wish)));
        return problem.build();
    }

    /** Every case counts the same: goods are shared by need, not by cost. */
    private static Goods goods(int number, CaseRoom box) {
        return new Goods(number, box.temperature(), box.litres(), 1, 1, 0);
    }

    private List<StoreRoom> rooms() {
        Map<StoreCode, Map<TemperatureClass, Long>> tight = new HashMap<>();
        input.rooms()
                .tight()
                .forEach(room -> tight.computeIfAbsent(room.store(), any -> new EnumMap<>(TemperatureClass.class))
                        .put(room.temperature(), room.litres()));
        List<StoreRoom> rooms = new ArrayList<>();
        stores.forEach((store, number) -> rooms.add(room(number, tight.getOrDefault(store, Map.of()))));
        return rooms;
    }

    private static StoreRoom room(int store, Map<TemperatureClass, Long> tight) {
        return new StoreRoom(
                store,
                tight.getOrDefault(TemperatureClass.AMBIENT, StoreRoom.UNLIMITED),
                tight.getOrDefault(TemperatureClass.CHILLED, StoreRoom.UNLIMITED),
                tight.getOrDefault(TemperatureClass.FROZEN, StoreRoom.UNLIMITED));
    }

    /** Goods on their way count as here: a case that comes after the wanted day is worth more to the store than none. */
    private OfferedLot lot(Offer offer) {
        int expiry = offer.expiry().map(this::day).orElse(NEVER);
        return new OfferedLot(
                offer.supply(),
                number(goods, offer.goods()),
                Math.toIntExact(offer.cases().value()),
                expiry,
                0);
    }

    private StoreAsk ask(Wish wish) {
        return new StoreAsk(
                id(wish.line()),
                number(stores, wish.store()),
                number(goods, wish.goods()),
                Math.toIntExact(wish.asked().value()),
                wish.weight(),
                Math.min(
                        input.terms().firstCases(), Math.toIntExact(wish.asked().value())),
                0,
                day(wish.neededBy(input.terms().day())),
                input.terms().lifeDays(),
                wish.locked().map(cases -> Math.toIntExact(cases.value())).orElse(StoreAsk.FREE));
    }

    private static <T> int number(Map<T, Integer> numbers, T thing) {
        return Objects.requireNonNull(numbers.get(thing));
    }

    private int day(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(input.terms().day(), date));
    }

    /** A line has the same number in every run that it takes part in. */
    private static long id(LineRef line) {
        String running = line.order().number().substring("SO-00-".length());
        return Math.addExact(Math.multiplyExact(Long.parseLong(running), POSITIONS), line.position());
    }
}

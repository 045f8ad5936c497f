package lu.airsilk.allocation.share;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/**
 * Whether all that a run gives still fits, whatever others took since: the goods are free, the stores wait for as much,
 * the rooms take it in. What does not is told once for each of the goods, stores and rooms, with its lines.
 *
 * @param lines what each line gets
 * @param shares from which goods
 * @param now the goods, wishes and rooms of this moment
 */
public record StillFitting(List<GivenLine> lines, List<GivenShare> shares, RunInput now) {

    public void require() {
        List<Refusal> unfit = unfit();
        if (!unfit.isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, unfit);
        }
    }

    /** What does not fit any more; empty when all does. */
    public List<Refusal> unfit() {
        return Stream.of(goodsTaken(), waitingForLess(), roomsFull())
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Refusal> goodsTaken() {
        Map<String, PackedSku> goods =
                lines.stream().collect(Collectors.toMap(line -> line.line().toString(), GivenLine::goods));
        Map<Long, Cases> free = now.offers().stream().collect(Collectors.toMap(Offer::supply, Offer::cases));
        return shares.stream().collect(inOrder(GivenShare::supply)).entrySet().stream()
                .flatMap(supply -> taken(
                        Objects.requireNonNull(
                                        goods.get(supply.getValue().getFirst().line()))
                                .sku(),
                        supply.getValue(),
                        free.getOrDefault(supply.getKey(), Cases.ZERO))
                        .stream());
    }

    private static Optional<Refusal> taken(Sku sku, List<GivenShare> ofOne, Cases left) {
        Cases given = sum(ofOne, GivenShare::cases);
        return given.isMoreThan(left)
                ? Optional.of(Refusal.of(
                        "allocation.goodsTaken",
                        named(ofOne, GivenShare::line),
                        ofOne.getFirst().reference(),
                        left.value(),
                        given.value(),
                        sku,
                        given.minus(left).value()))
                : Optional.empty();
    }

    private Stream<Refusal> waitingForLess() {
        Map<LineRef, Cases> waiting = now.wishes().stream().collect(Collectors.toMap(Wish::line, Wish::asked));
        return lines.stream()
                .filter(line -> line.given().isMoreThan(waiting.getOrDefault(line.line(), Cases.ZERO)))
                .collect(inOrder(GivenLine::store))
                .entrySet()
                .stream()
                .map(store -> Refusal.of(
                        "allocation.waitsForLess",
                        named(store.getValue(), GivenLine::line),
                        store.getKey(),
                        sum(store.getValue(), GivenLine::given).value(),
                        sum(store.getValue(), line -> waiting.getOrDefault(line.line(), Cases.ZERO))
                                .value()));
    }

    private Stream<Refusal> roomsFull() {
        Map<PackedSku, CaseRoom> boxes =
                now.rooms().cases().stream().collect(Collectors.toMap(CaseRoom::goods, Function.identity()));
        return now.rooms().tight().stream().flatMap(room -> full(room, boxes).stream());
    }

    private Optional<Refusal> full(TightRoom room, Map<PackedSku, CaseRoom> boxes) {
        List<GivenLine> there = lines.stream()
                .filter(line -> !line.given().isZero() && line.store().equals(room.store()))
                .filter(line -> boxes.containsKey(line.goods()))
                .filter(line -> box(boxes, line).temperature() == room.temperature())
                .toList();
        long litres = there.stream()
                .mapToLong(line -> box(boxes, line).litres(line.given()))
                .sum();
        return litres > room.litres()
                ? Optional.of(Refusal.of(
                        "allocation.roomFull", named(there, GivenLine::line), room.store(), litres, room.litres()))
                : Optional.empty();
    }

    private static <T, K> Collector<T, ?, Map<K, List<T>>> inOrder(Function<T, K> by) {
        return Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList());
    }

    private static <T> Cases sum(List<T> several, Function<T, Cases> cases) {
        return several.stream().map(cases).reduce(Cases.ZERO, Cases::plus);
    }

    private static <T> String named(List<T> several, Function<T, ?> name) {
        return several.stream().map(name).map(Object::toString).distinct().collect(Collectors.joining(" · "));
    }

    private static CaseRoom box(Map<PackedSku, CaseRoom> boxes, GivenLine line) {
        return Objects.requireNonNull(boxes.get(line.goods()));
    }
}

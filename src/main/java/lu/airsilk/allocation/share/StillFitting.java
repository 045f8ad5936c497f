package lu.airsilk.allocation.share;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/**
 * Whether all that a run gives still fits, whatever others took since: the goods are free, the stores wait for as much,
 * the rooms take it in. What does not is told line by line.
 *
 * @param lines what each line gets
 * @param shares from which goods
 * @param now the goods, wishes and rooms of this moment
 */
public record StillFitting(List<GivenLine> lines, List<GivenShare> shares, RunInput now) {

    public void require() {
        List<Refusal> refusals = new ArrayList<>();
        Set<String> named = new HashSet<>();
        goodsTaken(refusals, named);
        waitingForLess(refusals, named);
        roomsFull(refusals, named);
        if (!refusals.isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, refusals);
        }
    }

    private void goodsTaken(List<Refusal> refusals, Set<String> named) {
        Map<Long, Cases> free = now.offers().stream().collect(Collectors.toMap(Offer::supply, Offer::cases));
        Map<Long, Cases> given =
                shares.stream().collect(Collectors.toMap(GivenShare::supply, GivenShare::cases, Cases::plus));
        for (GivenShare share : shares) {
            Cases left = free.getOrDefault(share.supply(), Cases.ZERO);
            Cases all = Objects.requireNonNull(given.get(share.supply()));
            if (all.isMoreThan(left) && named.add(share.line())) {
                refusals.add(Refusal.of(
                        "allocation.goodsTaken",
                        share.line(),
                        share.cases().value(),
                        share.reference(),
                        left.value(),
                        all.value()));
            }
        }
    }

    private void waitingForLess(List<Refusal> refusals, Set<String> named) {
        Map<LineRef, Wish> waiting = now.wishes().stream().collect(Collectors.toMap(Wish::line, Function.identity()));
        for (GivenLine line : lines) {
            Wish wish = waiting.get(line.line());
            Cases open = wish == null ? Cases.ZERO : wish.asked();
            if (line.given().isMoreThan(open) && named.add(line.line().toString())) {
                refusals.add(Refusal.of(
                        "allocation.waitsForLess", line.line(), line.given().value(), open.value()));
            }
        }
    }

    private void roomsFull(List<Refusal> refusals, Set<String> named) {
        Map<PackedSku, CaseRoom> boxes =
                now.rooms().cases().stream().collect(Collectors.toMap(CaseRoom::goods, Function.identity()));
        for (TightRoom room : now.rooms().tight()) {
            List<GivenLine> there = lines.stream()
                    .filter(line -> !line.given().isZero() && line.store().equals(room.store()))
                    .filter(line -> boxes.containsKey(line.goods()))
                    .filter(line -> box(boxes, line).temperature() == room.temperature())
                    .toList();
            long litres = there.stream()
                    .mapToLong(line -> box(boxes, line).litres(line.given()))
                    .sum();
            if (litres > room.litres()) {
                there.stream()
                        .filter(line -> named.add(line.line().toString()))
                        .forEach(line -> refusals.add(
                                Refusal.of("allocation.roomFull", line.line(), room.store(), litres, room.litres())));
            }
        }
    }

    private static CaseRoom box(Map<PackedSku, CaseRoom> boxes, GivenLine line) {
        return Objects.requireNonNull(boxes.get(line.goods()));
    }
}

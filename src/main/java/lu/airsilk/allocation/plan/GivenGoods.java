package lu.airsilk.allocation.plan;

import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.allocation.share.GivenShare;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.order.Expecting;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.UnderWay;
import lu.airsilk.shared.Cases;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;

/** How far the goods are that a run gives: from where they are the day of their lines is reckoned. */
@ApplicationScoped
public class GivenGoods {

    @Inject
    SupplyBook supplies;

    @Inject
    Expecting expecting;

    @Inject
    @Any
    Instance<UnderWay> underWay;

    @Inject
    Clock clock;

    /** Where goods are. The one that comes last is the first in order. */
    private record Where(Waypoint waypoint, Instant at) {

        static final Comparator<Where> LAST_FIRST =
                Comparator.comparing(Where::waypoint).thenComparing(Where::at, Comparator.reverseOrder());
    }

    /**
     * The lines have the day of what they were given, of several goods that of the last; goods of which nobody knows when they come
     * move none.
     */
    public void expect(List<GivenShare> shares, Set<LineRef> waiting) {
        Map<String, Where> places =
                places(shares.stream().map(GivenShare::reference).collect(Collectors.toSet()));
        Map<LineRef, List<GivenShare>> byLine = shares.stream()
                .collect(Collectors.groupingBy(share -> LineRef.of(share.line()), HashMap::new, toList()));
        byLine.keySet().retainAll(waiting);
        Map<Where, Map<LineRef, Cases>> given = new HashMap<>();
        byLine.forEach((line, own) -> last(own, places)
                .ifPresent(where ->
                        given.computeIfAbsent(where, _ -> new HashMap<>()).put(line, cases(own))));
        expecting.tell(given.entrySet().stream()
                .flatMap(each -> expecting
                        .give(
                                each.getValue(),
                                each.getKey().waypoint(),
                                each.getKey().at())
                        .stream())
                .toList());
    }

    private Map<String, Where> places(Collection<String> references) {
        Instant now = clock.instant();
        Map<String, Where> places = new HashMap<>();
        known(SupplyKind.LOT, references).forEach(lot -> places.put(lot, new Where(Waypoint.AT_HUB, now)));
        for (UnderWay door : underWay) {
            Set<String> known = known(door.kind(), references);
            if (!known.isEmpty()) {
                door.of(known)
                        .forEach((reference, coming) ->
                                places.put(reference, new Where(coming.waypoint(), coming.at())));
            }
        }
        return places;
    }

    private Set<String> known(SupplyKind kind, Collection<String> references) {
        return supplies.supplies(kind, references).keySet();
    }

    private static Optional<Where> last(List<GivenShare> shares, Map<String, Where> places) {
        return shares.stream().allMatch(share -> places.containsKey(share.reference()))
                ? shares.stream()
                        .map(share -> Objects.requireNonNull(places.get(share.reference())))
                        .min(Where.LAST_FIRST)
                : Optional.empty();
    }

    private static Cases cases(List<GivenShare> shares) {
        return shares.stream().map(GivenShare::cases).reduce(Cases.ZERO, Cases::plus);
    }
}

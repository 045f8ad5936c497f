package lu.airsilk.stock;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lu.airsilk.location.Place;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.supply.Taking;

/**
 * Units of one lot that were said to be elsewhere than they are.
 *
 * @param was how many were said to be where
 * @param is how many are where; the same sum
 * @param document the line of the document that said it wrong
 */
public record Recount(LotNumber lot, Map<Place, Units> was, Map<Place, Units> is, String document) {

    /** So long after its receipt a store may say anew what came: who counted still knows what stood where. */
    public static final Duration WITHIN = Duration.ofMinutes(30);

    public Recount {
        was = Map.copyOf(was);
        is = Map.copyOf(is);
    }

    /** What one place has too much goes to where it is lacking. */
    List<Movement> movements() {
        SequencedMap<Place, Units> tooMany = more(was, is);
        return more(is, was).entrySet().stream()
                .flatMap(lacking -> fetch(tooMany, lacking.getKey(), lacking.getValue()))
                .toList();
    }

    private Stream<Movement> fetch(SequencedMap<Place, Units> tooMany, Place to, Units units) {
        SequencedMap<Place, Units> given = Taking.inOrder(tooMany, units);
        given.forEach((place, gives) -> tooMany.merge(place, gives, Units::minus));
        return given.entrySet().stream()
                .map(from -> new Movement(lot, from.getKey(), to, from.getValue(), MovementKind.REVERSAL, document));
    }

    private static SequencedMap<Place, Units> more(Map<Place, Units> one, Map<Place, Units> other) {
        SequencedMap<Place, Units> more = new TreeMap<>(Comparator.comparing(Place::code));
        one.forEach((place, units) -> {
            Units there = other.getOrDefault(place, Units.ZERO);
            if (units.isMoreThan(there)) {
                more.put(place, units.minus(there));
            }
        });
        return more;
    }
}

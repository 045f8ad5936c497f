package lu.airsilk.allocation.need.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.shared.Refused;

/** Gives outside numbers small places: first in the order of coming, in the end in ascending order. */
final class Numbering {

    private static final int NOWHERE = -1;

    private final Map<Long, Integer> places = new HashMap<>();
    private final List<Long> numbers = new ArrayList<>();

    /** Refuses a number that is there already. */
    void add(long number) {
        Refused.unless(places.putIfAbsent(number, numbers.size()) == null, "allocation.twice", number);
        numbers.add(number);
    }

    /** The place in the order of coming, or -1 for a stranger. */
    int placeOf(long number) {
        return places.getOrDefault(number, NOWHERE);
    }

    /** For each place in the order of coming, the place in ascending order. */
    int[] ranks() {
        List<Long> ascending = new ArrayList<>(numbers);
        Collections.sort(ascending);
        int[] ranks = new int[numbers.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[placeOf(ascending.get(rank))] = rank;
        }
        return ranks;
    }
}

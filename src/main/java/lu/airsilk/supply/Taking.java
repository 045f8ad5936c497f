package lu.airsilk.supply;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import lu.airsilk.shared.Units;

/** Takes units from several who have some, one after the other. */
public final class Taking {

    private Taking() {}

    /**
     * What each one gives: the first all it has, then the next, until enough is taken.
     *
     * @param have who has how much, in the order in which they give
     * @param wanted when it is more than all have together, all give all
     * @return only those who give, in the same order; the sum is the smaller of what is wanted and what all have
     */
    public static <K> SequencedMap<K, Units> inOrder(SequencedMap<K, Units> have, Units wanted) {
        SequencedMap<K, Units> taken = new LinkedHashMap<>();
        Units missing = wanted;
        for (Map.Entry<K, Units> one : have.entrySet()) {
            Units gives = one.getValue().min(missing);
            if (!gives.isZero()) {
                taken.put(one.getKey(), gives);
            }
            missing = missing.minus(gives);
        }
        return taken;
    }

    /** The sum of what several have or give. */
    public static Units sum(Iterable<Units> parts) {
        Units sum = Units.ZERO;
        for (Units part : parts) {
            sum = sum.plus(part);
        }
        return sum;
    }
}

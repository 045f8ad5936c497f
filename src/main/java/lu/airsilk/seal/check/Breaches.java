package lu.airsilk.seal.check;

import java.util.List;
import java.util.TreeSet;

/** Counts all differences and keeps the earliest. */
final class Breaches {

    /** As many as somebody reads. */
    private static final int MOST = 20;

    private final TreeSet<Difference> first = new TreeSet<>(Difference.EARLIEST);
    private long count;

    void add(Difference difference) {
        count++;
        first.add(difference);
        if (first.size() > MOST) {
            first.pollLast();
        }
    }

    long count() {
        return count;
    }

    List<Difference> first() {
        return List.copyOf(first);
    }
}

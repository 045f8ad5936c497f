package lu.airsilk.sample.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/**
 * Chance that falls alike each time: from a seed and the name of what it is for, so that more chance in one place
 * changes none in another.
 */
public final class Chance {

    private static final int HUNDRED = 100;

    private final SplittableRandom dice;

    private Chance(long seed) {
        dice = new SplittableRandom(seed);
    }

    /** The chance of one thing of the story, such as {@code orders} in its 12th part. */
    public static Chance of(long seed, String what, int part) {
        return new Chance(seed * 1_000_003 + what.hashCode() * 31L + part);
    }

    /** A whole number from {@code least} to {@code most}, both possible. */
    public int between(int least, int most) {
        return dice.nextInt(least, most + 1);
    }

    /** True so many times in a hundred. */
    public boolean inHundred(int times) {
        return dice.nextInt(HUNDRED) < times;
    }

    /** One of them, each as likely as its weight says; weights are at least 1. */
    public <T> T pick(List<T> from, ToIntFunction<T> weight) {
        int left = dice.nextInt(from.stream().mapToInt(weight).sum());
        for (T one : from) {
            left -= weight.applyAsInt(one);
            if (left < 0) {
                return one;
            }
        }
        throw new IllegalStateException("nothing to pick from");
    }

    /** So many different ones, or all when there are fewer, the weightier more often. */
    public <T> List<T> some(List<T> from, int count, ToIntFunction<T> weight) {
        List<T> left = new ArrayList<>(from);
        List<T> some = new ArrayList<>();
        while (some.size() < count && !left.isEmpty()) {
            T next = pick(left, weight);
            some.add(next);
            left.remove(next);
        }
        return some;
    }
}

package lu.airsilk.seal.chain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers of rows. They come from a sequence, so they lie close: a million take some 125 kB. */
public final class NumberSet {

    private static final int BLOCK = 1 << 16;

    private final SortedMap<Long, BitSet> blocks = new TreeMap<>();

    public void add(long number) {
        blocks.computeIfAbsent(Math.floorDiv(number, (long) BLOCK), _ -> new BitSet())
                .set(Math.floorMod(number, BLOCK));
    }

    public boolean has(long number) {
        BitSet block = blocks.get(Math.floorDiv(number, (long) BLOCK));
        return block != null && block.get(Math.floorMod(number, BLOCK));
    }

    void remove(long number) {
        BitSet block = blocks.get(Math.floorDiv(number, (long) BLOCK));
        if (block != null) {
            block.clear(Math.floorMod(number, BLOCK));
        }
    }

    /** The lowest ones, ascending. */
    List<Long> first(int most) {
        List<Long> numbers = new ArrayList<>();
        blocks.forEach((block, set) ->
                set.stream().limit(most - numbers.size()).forEach(place -> numbers.add(block * BLOCK + place)));
        return numbers;
    }

    long size() {
        return blocks.values().stream().mapToLong(BitSet::cardinality).sum();
    }
}

package lu.airsilk.seal.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import lu.airsilk.seal.chain.SealedUnit;
import org.jspecify.annotations.Nullable;

/**
 * Rows that the audit did not prove when the seal began, such as those that a migration made: as they were found then,
 * they have to be until the audit speaks of them. 24 bytes a row.
 */
final class Baseline {

    private final Map<String, Found> tables = new HashMap<>();

    /** Units come in the order of their table's numbers. */
    void add(SealedUnit unit) {
        tables.computeIfAbsent(unit.of(), _ -> new Found()).add(unit);
    }

    /** Notes that a row is there or that its audit knows where it went. */
    void met(String table, long number) {
        Found found = tables.get(table);
        if (found != null) {
            found.met(number);
        }
    }

    byte @Nullable [] digest(String table, long number) {
        Found found = tables.get(table);
        return found == null ? null : found.digest(number);
    }

    /** Tells of the rows that nobody has met. */
    void eachMissing(BiConsumer<String, Long> taker) {
        tables.forEach((table, found) -> {
            for (int place = found.met.nextClearBit(0); place < found.size; place = found.met.nextClearBit(place + 1)) {
                taker.accept(table, found.numbers[place]);
            }
        });
    }

    private static final class Found {

        private long[] numbers = new long[16];
        private byte[] digests = new byte[16 * SealedUnit.DIGEST_BYTES];
        private int size;
        private final BitSet met = new BitSet();

        void add(SealedUnit unit) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
                digests = Arrays.copyOf(digests, 2 * size * SealedUnit.DIGEST_BYTES);
            }
            numbers[size] = unit.number();
            System.arraycopy(unit.digest(), 0, digests, size * SealedUnit.DIGEST_BYTES, SealedUnit.DIGEST_BYTES);
            size++;
        }

        void met(long number) {
            int place = Arrays.binarySearch(numbers, 0, size, number);
            if (place >= 0) {
                met.set(place);
            }
        }

        byte @Nullable [] digest(long number) {
            int place = Arrays.binarySearch(numbers, 0, size, number);
            return place < 0
                    ? null
                    : Arrays.copyOfRange(
                            digests, place * SealedUnit.DIGEST_BYTES, (place + 1) * SealedUnit.DIGEST_BYTES);
        }
    }
}

package lu.airsilk.consignment.piece;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;

/**
 * Which cases of which lines are in a piece, written {@code 1:5 2:3}: five of line 1, three of line 2.
 *
 * @param cases by line, each at least one
 */
public record PieceContents(SortedMap<Integer, Cases> cases) {

    private static final Pattern ONE = Pattern.compile("([1-9]\\d{0,5}):([1-9]\\d{0,6})");

    public PieceContents {
        cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
    }

    /** Reads what {@link #toString} writes. */
    public static PieceContents of(String text) {
        SortedMap<Integer, Cases> read = new TreeMap<>();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                Matcher one = ONE.matcher(word);
                Refused.unless(one.matches(), "piece.contents", word);
                read.merge(Integer.valueOf(one.group(1)), Cases.of(Long.parseLong(one.group(2))), Cases::plus);
            }
        }
        return new PieceContents(read);
    }

    public Cases of(int line) {
        return cases.getOrDefault(line, Cases.ZERO);
    }

    /** All cases in it. */
    public Cases all() {
        return cases.values().stream().reduce(Cases.ZERO, Cases::plus);
    }

    @Override
    public String toString() {
        return cases.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(" "));
    }
}

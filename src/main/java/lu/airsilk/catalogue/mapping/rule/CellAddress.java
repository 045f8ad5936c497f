package lu.airsilk.catalogue.mapping.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in a sheet as people name them. */
public final class CellAddress {

    private static final int LETTERS = 26;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,8})");

    private CellAddress() {}

    /** The letters of a column counted from 0: A, Z, AA. */
    public static String column(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : column(index / LETTERS - 1) + last;
    }

    /** A place in a sheet: the row as a spreadsheet counts, the column from 0. */
    public record Place(int row, int column) {}

    /** The place that an address such as {@code A7} names; empty when it is none. */
    public static Optional<Place> parse(String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches()
                ? Optional.of(new Place(Integer.parseInt(parts.group(2)), index(parts.group(1))))
                : Optional.empty();
    }

    private static int index(String letters) {
        return letters.chars().reduce(0, (index, letter) -> index * LETTERS + letter - 'A' + 1) - 1;
    }

    /** The address of a cell: column 0 of row 7 is A7. */
    public static String of(int column, int row) {
        return column(column) + row;
    }
}

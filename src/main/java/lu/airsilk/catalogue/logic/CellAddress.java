package lu.airsilk.catalogue.logic;

/** Places in a sheet as people name them. */
public final class CellAddress {

    private static final int LETTERS = 26;

    private CellAddress() {}

    /** The letters of a column counted from 0: A, Z, AA. */
    public static String column(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : column(index / LETTERS - 1) + last;
    }

    /** The address of a cell: column 0 of row 7 is A7. */
    public static String of(int column, int row) {
        return column(column) + row;
    }
}

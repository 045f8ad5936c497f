package lu.airsilk.platform.faces;

import java.io.Serializable;

/**
 * A flight as a column of the week board.
 *
 * @param number for example {@code CV9746}
 * @param day of departure, in the reader's words
 * @param moved when it leaves now, in the reader's words; empty while it leaves as planned
 * @param kgPercent of the capacity by weight that is taken, 0 to 100
 * @param volumePercent of the capacity by volume that is taken, 0 to 100
 * @param undeclared consignments on it without a customs entry
 * @param parts consignments that fly with it, wholly or in part
 * @param cancelled whether it does not fly
 * @param closed whether its cut-off has passed
 * @param href its page
 */
public record BoardFlight(
        String number,
        String day,
        String moved,
        int kgPercent,
        int volumePercent,
        int undeclared,
        int parts,
        boolean cancelled,
        boolean closed,
        String href)
        implements Serializable {}

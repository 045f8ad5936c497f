package lu.airsilk.order;

import lu.airsilk.order.list.DraftChange;

/**
 * What became of a list.
 *
 * @param taken lines that are in the order now
 * @param twice lines whose product comes a second time, waiting beside it
 * @param barred lines that are understood and may not be ordered so, waiting beside it
 * @param unclear lines that nobody understands, waiting beside it to be mended
 * @param change for who wants it undone
 */
public record TakenList(int taken, int twice, int barred, int unclear, DraftChange change) {

    /** How many lines wait beside the order. */
    public int waiting() {
        return twice + barred + unclear;
    }
}

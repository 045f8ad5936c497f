package lu.airsilk.order;

import lu.airsilk.order.list.DraftChange;

/**
 * What became of a list.
 *
 * @param taken lines that are in the order now
 * @param twice lines whose product comes a second time, waiting beside it
 * @param unclear lines that nobody understands, waiting beside it to be mended
 * @param change for who wants it undone
 */
public record TakenList(int taken, int twice, int unclear, DraftChange change) {}

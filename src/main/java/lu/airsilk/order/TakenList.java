package lu.airsilk.order;

/**
 * What became of a list.
 *
 * @param taken lines that are in the order now
 * @param unclear lines that wait beside it to be mended
 */
public record TakenList(int taken, int unclear) {}

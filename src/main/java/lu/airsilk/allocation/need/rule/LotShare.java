package lu.airsilk.allocation.need.rule;

/**
 * What a line draws from one lot.
 *
 * @param line the line's number
 * @param lot the lot's number
 * @param cases at least 1, a whole multiple of the product's inner unit
 */
public record LotShare(long line, long lot, int cases) {}

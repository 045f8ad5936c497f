package lu.airsilk.order;

import lu.airsilk.shared.Reason;

/**
 * What allocation has decided for a line.
 *
 * @param cases more than zero for a reservation, less for a loss; zero tells the reason only
 */
public record LineAllocation(LineRef line, long cases, Reason why) {}

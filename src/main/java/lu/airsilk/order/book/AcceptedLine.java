package lu.airsilk.order.book;

import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;

/**
 * How many cases of a line are accepted.
 *
 * @param reason why fewer than asked; may be empty when none are cut
 */
public record AcceptedLine(LineRef line, Cases accepted, String reason) {}

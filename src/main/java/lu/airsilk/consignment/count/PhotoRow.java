package lu.airsilk.consignment.count;

import java.time.Instant;

/**
 * A photo in a list, without its content.
 *
 * @param line the line of the receipt that it shows
 */
public record PhotoRow(long id, String line, String mediaType, String takenBy, Instant takenAt) {}

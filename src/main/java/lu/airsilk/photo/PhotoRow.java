package lu.airsilk.photo;

import java.time.Instant;

/**
 * A photo in a list, without its content.
 *
 * @param line the line that it shows
 */
public record PhotoRow(long id, String line, String mediaType, String takenBy, Instant takenAt) {}

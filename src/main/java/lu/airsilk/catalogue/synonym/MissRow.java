package lu.airsilk.catalogue.synonym;

import java.time.Instant;

/**
 * A text that nothing was found for.
 *
 * @param folded as searches compare it
 * @param typed as somebody typed it
 * @param times how often it was searched for
 * @param stores how many stores have
 * @param lastAt when it was searched for last
 */
public record MissRow(String folded, String typed, long times, long stores, Instant lastAt) {}

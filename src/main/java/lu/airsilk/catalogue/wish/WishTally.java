package lu.airsilk.catalogue.wish;

import java.time.Instant;

/**
 * What stores ask for in the same words and no buyer has answered.
 *
 * @param words as the last store wrote them
 * @param times how often it was asked for
 * @param stores by how many stores
 */
public record WishTally(String words, long times, long stores, Instant firstAt, Instant lastAt) {}

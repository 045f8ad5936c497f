package lu.airsilk.catalogue.web;

import java.io.Serializable;

/**
 * A product that has not passed a review, as the list of products tells it.
 *
 * @param name in the reader's language, with its number
 * @param why what it lacks, in the reader's words
 */
public record NotReviewed(String sku, String name, String why) implements Serializable {}

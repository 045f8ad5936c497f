package lu.airsilk.catalogue.list;

import java.io.Serializable;
import java.util.List;

/**
 * A product that has not passed a review, as the list of products tells it.
 *
 * @param name in the reader's language, with its number
 * @param why what it lacks, in the reader's words
 */
public record NotReviewed(String sku, String name, String why) implements Serializable {

    /**
     * Those that are told together.
     *
     * @param help what the reader can do about them
     * @param more how many others there are, in words; empty when there are none
     */
    public record Told(String help, List<NotReviewed> first, String more) implements Serializable {}
}

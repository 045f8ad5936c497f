package lu.airsilk.platform.faces;

import java.io.Serializable;
import java.util.List;
import lu.airsilk.shared.Units;

/**
 * A part of a number line: goods of one product that are equally far from the store.
 *
 * @param name in the reader's language
 * @param quantity how many units are there
 * @param href the list of documents behind the number
 */
public record NumberLinePart(String name, Units quantity, String href) implements Serializable {

    /** Steps of width that the style sheet knows. */
    private static final int STEPS = 24;

    /** The width step of a quantity among all parts: 0 for none, else 1 to 24. */
    static int share(long quantity, List<NumberLinePart> parts) {
        long total = parts.stream().mapToLong(part -> part.quantity().value()).sum();
        return quantity == 0 ? 0 : (int) Math.max(1, quantity * STEPS / total);
    }
}

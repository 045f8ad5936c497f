package lu.airsilk.catalogue.quality;

import java.util.Comparator;
import lu.airsilk.shared.Money;

/**
 * What products bring that cannot be sold as they are: in CNY, at the landed prices that stores were quoted, never a
 * cost.
 *
 * @param ordered what stores ordered of them lately
 * @param expected of those that nobody has ordered yet, what others of their category bring
 */
public record Stake(Money ordered, Money expected) {

    /** The most valuable first. */
    static final Comparator<Stake> MOST_FIRST =
            Comparator.comparing(Stake::total).reversed();

    /** Both together. */
    public Money total() {
        return ordered.plus(expected);
    }
}

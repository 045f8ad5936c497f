package lu.airsilk.purchase;

import java.time.LocalDate;
import java.util.Set;
import lu.airsilk.shared.number.Sku;

/**
 * Bought goods land on another day than was known, by a booking or by a word of those who carry them.
 *
 * @param skus the products that come with them
 * @param lands the day on which the last of them do, in Zhengzhou
 */
public record GoodsMoved(Set<Sku> skus, LocalDate lands) {

    public GoodsMoved {
        skus = Set.copyOf(skus);
    }
}

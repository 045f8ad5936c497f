package lu.airsilk.order.promotion;

import java.time.LocalDate;
import lu.airsilk.shared.Refused;

/**
 * The days of a promotion, both included.
 *
 * @param to not before {@code from}
 */
public record PromotionDays(LocalDate from, LocalDate to) {

    public PromotionDays {
        if (to.isBefore(from)) {
            throw Refused.because("promotion.endsBefore", to, from).at("to");
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean meets(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }
}

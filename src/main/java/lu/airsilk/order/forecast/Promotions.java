package lu.airsilk.order.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** Which products were, are and will be promoted in a store: none, until promotions have their master (issue 21). */
@ApplicationScoped
class Promotions {

    /** A product on a day of a promotion. */
    record PromotedDay(Sku sku, LocalDate day) {}

    /** Of a store, from that day on, for as long as anything is planned. */
    Set<PromotedDay> from(StoreCode store, LocalDate day) {
        return Set.of();
    }
}

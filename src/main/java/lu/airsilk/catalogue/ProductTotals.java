package lu.airsilk.catalogue;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How many products were counted while a page is shown or a call answered: of a hundred thousand, counting is the dearest
 * part of a page, and the sentence above a list says the number that the list says too.
 */
@RequestScoped
class ProductTotals {

    private final Map<ProductQuery, Long> counted = new HashMap<>();

    long of(ProductQuery query, LongSupplier counting) {
        return counted.computeIfAbsent(query, any -> counting.getAsLong());
    }
}

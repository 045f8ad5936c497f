package lu.airsilk.catalogue.list;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import lu.airsilk.catalogue.product.ProductQuery;

/**
 * What was counted while a page is shown or a call answered: of a hundred thousand products, counting is the dearest part
 * of a page, and the sentence above a list says the number that the list says too.
 */
@RequestScoped
class CountedOnce {

    private final Map<ProductQuery, ProductTotals> counted = new HashMap<>();

    ProductTotals of(ProductQuery query, Supplier<ProductTotals> counting) {
        return counted.computeIfAbsent(query, any -> counting.get());
    }
}

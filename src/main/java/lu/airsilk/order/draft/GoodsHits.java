package lu.airsilk.order.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductFinder;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.platform.faces.Told;
import lu.airsilk.shared.number.Sku;

/** The goods that fit what a store types, each in one line: name, contents and, last, its number. */
@ApplicationScoped
public class GoodsHits {

    private static final int MOST = 10;
    private static final String BETWEEN = " · ";

    @Inject
    ProductFinder products;

    public List<String> of(String typed) {
        return products.suggest(typed, MOST).stream().map(GoodsHits::line).toList();
    }

    static String line(ProductRow product) {
        return Stream.of(
                        product.names().in(Told.reader()),
                        product.contents(),
                        product.sku().code())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    /** The product that such a line names. */
    public static Sku sku(String line) {
        int end = line.lastIndexOf(BETWEEN);
        return Sku.of(end < 0 ? line : line.substring(end + BETWEEN.length()));
    }
}

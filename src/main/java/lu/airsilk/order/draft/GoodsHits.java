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
    private static final int LONGEST_BEGINNING = 8;
    private static final int LEAST_LETTERS = 3;
    private static final String BETWEEN = " · ";

    @Inject
    ProductFinder products;

    public List<String> of(String typed) {
        return products.suggest(typed, MOST).stream().map(GoodsHits::line).toList();
    }

    /** What fits a word as it was written, or else its beginning: a slip of the pen at its end still offers something. */
    List<String> near(String written) {
        List<String> fits = of(written);
        String word = written.strip().split("\\s", 2)[0];
        String begins = word.substring(0, Math.min(word.length(), LONGEST_BEGINNING));
        int least = Math.max(least(word), Math.ceilDiv(word.length(), 2));
        while (fits.isEmpty() && begins.length() >= least) {
            fits = of(begins);
            begins = begins.substring(0, begins.length() - 1);
        }
        return fits;
    }

    /** One Chinese character says what three letters say; less than half a word says nothing of it. */
    private static int least(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic) ? 1 : LEAST_LETTERS;
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

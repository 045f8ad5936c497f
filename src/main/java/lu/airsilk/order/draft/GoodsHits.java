package lu.airsilk.order.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductFinder;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.number.Sku;

/** The goods that fit what a store types, each in one line: name, contents and, last, its number. */
@ApplicationScoped
public class GoodsHits {

    private static final int MOST = 10;
    private static final int LONGEST_BEGINNING = 16;
    private static final int LEAST_LETTERS = 3;
    private static final String BETWEEN = " · ";

    @Inject
    ProductFinder products;

    /** One more than is shown, where there are more: the field says so then. */
    public List<String> of(String typed) {
        return lines(products.suggest(typed, MOST + 1));
    }

    private static List<String> lines(List<ProductRow> fitting) {
        return fitting.stream().map(GoodsHits::line).toList();
    }

    /** What fits these words as they were written, or else their beginning: a slip of the pen still offers something. */
    List<String> near(String written) {
        String words = written.strip();
        return Stream.of(Stream.of(words), beginnings(words), beginnings(words.split("\\s", 2)[0]))
                .flatMap(Function.identity())
                .distinct()
                .map(part -> lines(products.fitting(part, MOST)))
                .filter(fits -> !fits.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The longest first. */
    private static Stream<String> beginnings(String words) {
        int longest = Math.min(words.length(), LONGEST_BEGINNING);
        int least = Math.max(least(words), Math.ceilDiv(longest, 2));
        return IntStream.iterate(longest, end -> end >= least, end -> end - 1).mapToObj(end -> words.substring(0, end));
    }

    /** One Chinese character says what three letters say; less than half a word says nothing of it. */
    private static int least(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic) ? 1 : LEAST_LETTERS;
    }

    static String line(ProductRow product) {
        return Stream.of(
                        product.names().in(PageWords.reader()),
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

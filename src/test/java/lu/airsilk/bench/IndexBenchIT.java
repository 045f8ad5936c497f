package lu.airsilk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.ProductRow;
import lu.airsilk.catalogue.goods.ProductStatus;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.product.ProductQuery;
import lu.airsilk.catalogue.product.ProductSearch;
import lu.airsilk.catalogue.required.PapersNeeded;
import lu.airsilk.catalogue.search.IndexedProduct;
import lu.airsilk.catalogue.search.ProductIndex;
import lu.airsilk.catalogue.search.SearchPace;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The index of products by itself: made anew, and searched when it has grown a hundredfold. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class IndexBenchIT {

    private static final int PRODUCTS = 100_000;
    private static final int CHUNK = 1_000;
    private static final int ROUNDS = 3;
    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int HITS = 2_000;
    private static final int SEARCHES = 300;
    private static final List<String> RARE = List.of("zimt", "肉桂", "rougui", "zimt bench", "zmit");

    @Test
    void an_index_of_a_hundred_thousand_products_is_made_anew(@TempDir Path home) {
        List<IndexedProduct> products = IntStream.range(0, PRODUCTS)
                .mapToObj(number -> indexed(number, SearchBenchIT.WORDS.get(number % SearchBenchIT.WORDS.size()), "蜂蜜"))
                .toList();
        double[] rates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ProductIndex index = new ProductIndex(home.resolve("round" + round).toString(), new SearchPace());
            long start = System.nanoTime();
            try (var building = index.build()) {
                for (int at = 0; at < PRODUCTS; at += CHUNK) {
                    building.add(products.subList(at, at + CHUNK));
                }
                building.takeOver(Instant.EPOCH);
            }
            rates[round] = PRODUCTS / ((System.nanoTime() - start) / 1e9);
        }
        Arrays.sort(rates);
        double rate = rates[ROUNDS / 2];
        SearchBenchIT.kept(
                "index-rebuild",
                "products in a second of making the index anew",
                rate,
                "≥ 20000",
                "%.0f/s".formatted(rate));
    }

    @Test
    void among_a_million_products_as_many_are_found_nearly_as_soon_as_among_ten_thousand(@TempDir Path home) {
        ProductIndex few = indexOf(FEW, home.resolve("few"));
        ProductIndex many = indexOf(MANY, home.resolve("many"));
        double[] above = new double[ROUNDS];
        double[] below = new double[ROUNDS];
        milliseconds(few);
        milliseconds(many);

        for (int round = 0; round < ROUNDS; round++) {
            above[round] = milliseconds(many);
            below[round] = milliseconds(few);
        }

        SearchBenchIT.kept(
                "search-growth",
                "faceted search, 20 rows of " + HITS + " found, among a million products over among ten thousand",
                RatioFixture.median(above, below),
                "≤ 2",
                "%.2f over %.2f ms".formatted(above[0], below[0]));
    }

    /** An index of so many products, {@link #HITS} of which are cinnamon. */
    private static ProductIndex indexOf(int products, Path home) {
        ProductIndex index = new ProductIndex(home.toString(), new SearchPace());
        try (var building = index.build()) {
            for (int at = 0; at < products; at += CHUNK) {
                building.add(IntStream.range(at, at + CHUNK)
                        .mapToObj(number -> number % (products / HITS) == 0
                                ? indexed(number, "Zimt", "肉桂")
                                : indexed(number, SearchBenchIT.WORDS.get(number % SearchBenchIT.WORDS.size()), "蜂蜜"))
                        .toList());
            }
            building.takeOver(Instant.EPOCH);
        }
        return index;
    }

    /** What a search takes with its facets. */
    private static double milliseconds(ProductIndex index) {
        long start = System.nanoTime();
        for (int search = 0; search < SEARCHES; search++) {
            var asked = new ProductSearch.Asked(
                    ProductQuery.of(RARE.get(search % RARE.size())),
                    List.of(),
                    StoreScope.EVERYTHING,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    PapersNeeded.NONE,
                    Set.of());
            assertEquals(HITS, index.find(asked, Paging.first(20)).orElseThrow().total());
            assertTrue(index.facets(asked).isPresent());
        }
        return (System.nanoTime() - start) / 1e6 / SEARCHES;
    }

    private static IndexedProduct indexed(int number, String word, String chinese) {
        String body = "208" + (100_000_000L + number);
        ProductRow row = new ProductRow(
                new Sku("AS%07d".formatted(number)),
                Optional.of(new Gtin(body + CheckDigit.gs1Expected(body + "0"))),
                Names.of(chinese + " " + number, word + " of the bench " + number),
                SearchBenchIT.WORDS.get(number / 7 % SearchBenchIT.WORDS.size()),
                "500 g",
                Optional.empty(),
                Optional.empty(),
                Category.OTHER,
                Optional.of(Storage.AMBIENT),
                10,
                ProductStatus.ACTIVE,
                0);
        return new IndexedProduct(number, row, Set.of(), Set.of(), Set.of(), number % 100, RetailCode.NONE);
    }
}

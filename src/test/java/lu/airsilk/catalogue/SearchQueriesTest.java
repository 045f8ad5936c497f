package lu.airsilk.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lu.airsilk.OutsideFiles;
import lu.airsilk.shared.number.Gtin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 200 queries as people type and scan them, each with the one product that is meant, among 5,000 others. The answers
 * were chosen by hand with the products, before there was a search.
 */
class SearchQueriesTest {

    private static final int OTHERS = 5_000;

    @TempDir
    Path home;

    private record Query(String kind, String typed, String expected) {

        static Query of(String line) {
            String[] cells = line.split(";", -1);
            return new Query(cells[0], URLDecoder.decode(cells[1], StandardCharsets.UTF_8), cells[2]);
        }
    }

    @Test
    void at_least_95_in_100_queries_give_the_product_that_is_meant_first() throws IOException {
        List<Query> queries;
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/search/queries.csv"))) {
            queries = lines.skip(1).map(Query::of).toList();
        }
        List<Path> sheets = Stream.of(
                        Stream.of(SearchedProducts.SHEET, OtherProducts.sheet(home, OTHERS)),
                        OutsideFiles.file("data/catalogue/off-italy-with-origin.tsv"),
                        OutsideFiles.file("data/catalogue/off-lifyzer-eu-gtin-4000.csv"))
                .flatMap(Function.identity())
                .toList();

        try (SearchedProducts searched = SearchedProducts.in(home, SearchedProducts.of(sheets))) {
            List<String> missed = queries.stream()
                    .filter(query -> !found(searched, query).equals(query.expected()))
                    .map(query -> query + " gave " + searched.best(query.typed()))
                    .toList();

            assertEquals(200, queries.size());
            assertTrue(missed.size() <= 10, () -> missed.size() + " missed: " + String.join("\n", missed));
        }
    }

    private static String found(SearchedProducts searched, Query query) {
        return searched.best(query.typed())
                .flatMap(row -> row.gtin())
                .map(Gtin::printed)
                .orElse("");
    }
}

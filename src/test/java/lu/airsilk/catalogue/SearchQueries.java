package lu.airsilk.catalogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lu.airsilk.testbed.Rest;

/**
 * A supplier's products and 200 queries, of which so many find what they ask for.
 *
 * @param supplier its code
 */
public record SearchQueries(String supplier) {

    private static final Path RESOURCES = Path.of("src/test/resources/search");
    private static final int ENOUGH = 190;

    /** Brings the products. */
    public static SearchQueries over(SheetSender sheets) {
        String supplier = sheets.aSupplier();
        sheets.applied(sheets.uploaded(supplier, read("products.csv")));
        return new SearchQueries(supplier);
    }

    /** Asks them all. */
    public void assertAnswered(Rest buyer) {
        List<String> queries = read("queries.csv").lines().skip(1).toList();
        List<String> missed =
                queries.stream().filter(query -> !isAnswered(buyer, query)).toList();
        assertTrue(queries.size() - missed.size() >= ENOUGH, missed.toString());
    }

    private boolean isAnswered(Rest buyer, String query) {
        String[] cells = query.split(";", -1);
        String words = URLEncoder.encode(cells[1].replace("%1D", "\u001d"), StandardCharsets.UTF_8);
        List<JsonValue> items = buyer.get("/products?size=1&supplier=" + supplier + "&q=" + words)
                .expect(200)
                .items();
        return !items.isEmpty()
                && items.getFirst().asJsonObject().getString("gtin").endsWith(cells[2]);
    }

    private static String read(String file) {
        try {
            return Files.readString(RESOURCES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package lu.airsilk.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The search of a running portal: the 200 queries, also after its index is deleted, and a change that is found at once. On a
 * second node: see NodesIT.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SearchIT {

    private final Rest buyer = Rest.as("buyer");
    private final SheetSender sheets = new SheetSender(buyer);

    @Test
    void two_hundred_queries_are_answered_also_without_the_index() throws IOException {
        SearchQueries queries = SearchQueries.over(sheets);
        queries.assertAnswered(buyer);

        Path indexes = Portal.shared().folder().resolve("home/search");
        Path old = only(indexes);
        delete(old);
        queries.assertAnswered(buyer);
        awaitAnother(indexes, old);
        queries.assertAnswered(buyer);
    }

    @Test
    void a_change_is_found_at_once_by_whoever_made_it() {
        JsonObject read = sheets.uploaded(
                sheets.aSupplier(),
                SheetSender.HEADINGS + SheetSender.row(SheetSender.gtin(), "Mirabelle brandy", "黄香李白兰地"));
        sheets.applied(read);
        assertEquals(1, buyer.get("/products?q=huangxiangli").json().getInt("total"));
        String sku = sheets.skus(read).getFirst();

        JsonObject names = Json.createObjectBuilder()
                .add("names", Json.createObjectBuilder().add("en", "Greengage spirit"))
                .build();
        buyer.put("/products/" + sku, names).expect(200);

        assertEquals(
                List.of(sku),
                buyer.get("/products?q=grengage%20spirit").items().getValuesAs(JsonObject.class).stream()
                        .map(item -> item.getString("sku"))
                        .toList());
        assertEquals(
                0, Rest.as("store.kaifeng").get("/products?q=greengage").json().getInt("total"));
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> indexes = Files.list(folder)) {
            return indexes.findFirst().orElseThrow();
        }
    }

    private static void delete(Path index) throws IOException {
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Waits until an index that is not this one is there, and complete. */
    private static void awaitAnother(Path folder, Path old) throws IOException {
        for (int look = 0; look < 600; look++) {
            try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
                if (files.anyMatch(
                        file -> file.getFileName().toString().startsWith("segments_") && !file.startsWith(old))) {
                    return;
                }
            }
            LockSupport.parkNanos(50_000_000);
        }
        fail("no index was made in " + folder);
    }
}

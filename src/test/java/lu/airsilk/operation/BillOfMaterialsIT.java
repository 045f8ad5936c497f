package lu.airsilk.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The bill of materials that comes with a build names what is in it, and nothing else. */
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "what a build is made of knows no database")
class BillOfMaterialsIT {

    private final JsonObject bill = read(Path.of("target/airsilk.cdx.json"));

    @Test
    void every_library_in_the_portal_and_its_server_is_named_by_its_hash_and_nothing_else() throws Exception {
        Set<String> named = parts(bill).map(BillOfMaterialsIT::hash).collect(Collectors.toCollection(TreeSet::new));
        List<String> unnamed = new ArrayList<>();
        for (Path shipped : shipped()) {
            if (!named.remove(hash(shipped))) {
                unnamed.add(shipped.getFileName().toString());
            }
        }

        assertEquals(List.of(), unnamed);
        assertEquals(Set.of(), named);
    }

    private static List<Path> shipped() throws IOException {
        try (Stream<Path> libraries = Files.list(Path.of("target/airsilk/WEB-INF/lib"))) {
            return Stream.concat(libraries, Stream.of(Path.of("target/server/payara-micro.jar")))
                    .toList();
        }
    }

    @Test
    void the_servers_own_parts_are_named_with_their_versions() {
        JsonObject server = parts(bill)
                .filter(part -> part.getString("name").equals("payara-micro"))
                .findFirst()
                .orElseThrow();
        Set<String> named = parts(server).map(part -> part.getString("name")).collect(Collectors.toSet());

        assertTrue(named.size() > 250, () -> "parts: " + named.size());
        assertTrue(named.containsAll(Set.of("jersey-server", "yasson", "jakarta.json", "hazelcast")), named::toString);
        assertTrue(
                parts(server)
                                .filter(part -> part.getString("version").equals("unknown"))
                                .count()
                        < 5,
                server::toString);
    }

    private static Stream<JsonObject> parts(JsonObject whole) {
        return whole.getJsonArray("components").getValuesAs(JsonObject.class).stream();
    }

    private static String hash(JsonObject part) {
        return part.getJsonArray("hashes").getJsonObject(0).getString("content");
    }

    private static String hash(Path file) throws IOException, GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private static JsonObject read(Path file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package lu.airsilk.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.testbed.PapersOf;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;

/** Products that every store may order, on a portal of a test's own: a sheet of ours that went through all hands. */
record OnSale(Portal portal) {

    private static final String HEADINGS = "EAN;Name EN;品名;Units per case;Price per case (EUR);Gross weight (kg);"
            + "Case (cm);HS code;Storage;Shelf life (days);Min. life at receipt (days)\n";

    /** A sample user of this portal. */
    Rest as(String user) {
        return Rest.at(portal.uri()).signedIn(user, "airsilk-demo");
    }

    /** So many products named {@code Lasting tea N}; gives their numbers. */
    List<String> teas(int count) {
        String sheet =
                IntStream.range(0, count).mapToObj(OnSale::row).collect(Collectors.joining("\n", HEADINGS, "\n"));
        JsonObject read = settled(as("buyer")
                .with("Content-Disposition", "attachment; filename=\"teas.csv\"")
                .post("/catalogue/imports?supplier=ITA01", sheet.getBytes(StandardCharsets.UTF_8), "text/csv")
                .expect(202)
                .json());
        assertEquals(count, read.getInt("accepted"), read.toString());
        post("buyer", path(read) + "/apply", "{\"mode\":\"GOOD_ROWS\"}");
        assertEquals("APPLIED", settled(read).getString("status"));
        List<String> skus = as("buyer")
                .get("/products?size=500&import=" + read.getString("id"))
                .items()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(product -> product.getString("sku"))
                .toList();
        release(skus);
        return skus;
    }

    private void release(List<String> skus) {
        String them = "{\"skus\":" + Json.createArrayBuilder(skus).build() + "}";
        PapersOf.products(as("quality"), skus);
        post("buyer", "/products/submit", them);
        post("quality", "/products/activate", them);
        post(
                "buyer",
                "/assortment-rules",
                "{\"stores\":[\"ALL\"],\"minCases\":2,\"maxCases\":500," + them.substring(1));
    }

    private void post(String user, String path, String body) {
        as(user).post(path, body, "application/json").expect(200, 201, 202);
    }

    private static String row(int number) {
        String body = "208" + (100_000_000L + number);
        return body + CheckDigit.gs1Expected(body + "0") + ";Lasting tea " + number + ";耐泡茶 " + number
                + ";10;12,50;2,4;30x20x10;0902300000;ambient;365;200";
    }

    private static String path(JsonObject read) {
        return "/catalogue/imports/" + read.getString("id");
    }

    /** The import once no job is at it any more. */
    private JsonObject settled(JsonObject given) {
        JsonObject now = as("buyer").get(path(given)).expect(200).json();
        while (List.of("READING", "APPLYING").contains(now.getString("status"))) {
            LockSupport.parkNanos(100_000_000);
            now = as("buyer").get(path(given)).expect(200).json();
        }
        return now;
    }
}

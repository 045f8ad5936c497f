package lu.airsilk.catalogue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import lu.airsilk.testbed.Rest;

/** Which products there are, and what the newest price list says of each, in one number; numbers of ours do not count. */
final class CatalogueHash {

    private final Rest buyer;

    private CatalogueHash(Rest buyer) {
        this.buyer = buyer;
    }

    /** As a buyer reads it. */
    static String read(Rest buyer) {
        CatalogueHash hash = new CatalogueHash(buyer);
        String newest =
                buyer.get("/price-lists?size=1").items().getJsonObject(0).getString("id");
        return of(
                hash.all("/products", item -> line(item.getString("gtin"), name(item))),
                hash.all("/price-lists/" + newest + "/lines", CatalogueHash::price));
    }

    /** What a hash does not tell, for whoever has to find out why it is another one. */
    static String figures(Rest buyer) {
        JsonObject newest = buyer.get("/price-lists?size=1").items().getJsonObject(0);
        JsonObject sheet = buyer.get("/catalogue/imports?size=1").items().getJsonObject(0);
        return "%s products; prices %s with %s lines; sheet %s"
                .formatted(
                        buyer.get("/products?size=1").json().get("total"),
                        newest.getString("id"),
                        buyer.get("/price-lists/" + newest.getString("id") + "/lines?size=1")
                                .json()
                                .get("total"),
                        sheet);
    }

    /** As it must be: names by GTIN and prices by name. */
    static String expected(Map<String, String> names, Map<String, String> prices) {
        SortedSet<String> products = new TreeSet<>();
        names.forEach((gtin, name) -> products.add(line("0" + gtin, name)));
        SortedSet<String> lines = new TreeSet<>();
        prices.forEach((name, price) -> lines.add(line(name, price)));
        return of(products, lines);
    }

    private static String of(SortedSet<String> products, SortedSet<String> prices) {
        try {
            byte[] all = (products + "\n" + prices).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private SortedSet<String> all(String path, Function<JsonObject, String> line) {
        SortedSet<String> lines = new TreeSet<>();
        int page = 0;
        var items =
                buyer.get(path + "?size=500&sort=sku&page=" + page).expect(200).items();
        while (!items.isEmpty()) {
            items.getValuesAs(JsonObject.class).forEach(item -> lines.add(line.apply(item)));
            page++;
            items = buyer.get(path + "?size=500&sort=sku&page=" + page)
                    .expect(200)
                    .items();
        }
        return lines;
    }

    private static String price(JsonObject item) {
        return line(name(item), item.getJsonObject("pricePerCase").getString("amount"));
    }

    private static String name(JsonObject item) {
        return item.getJsonObject("names").getString("en");
    }

    private static String line(String first, String second) {
        return first + " " + second;
    }
}

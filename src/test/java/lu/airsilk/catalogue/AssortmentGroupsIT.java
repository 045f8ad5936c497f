package lu.airsilk.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.PapersOf;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules for a class of stores, a city or an owner: who falls under them, and which of them counts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AssortmentGroupsIT {

    private final Rest buyer = Rest.as("buyer");
    private final Rest admin = Rest.as("admin");
    private final String store =
            "S" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String owner = "Trade " + store;

    @Test
    void a_stores_own_rule_counts_then_its_owners_its_citys_its_classs_and_that_for_all() {
        Rest keeper = aKeeper("HEBI", "C");
        String sku = anActiveProduct();
        String all = rule("stores", "ALL", sku, 2);
        String own = rule("stores", store, sku, 7);
        String owners = rule("owners", owner.toUpperCase(Locale.ROOT), sku, 6);
        String citys = rule("cities", "鹤壁", sku, 5);
        String classes = rule("storeClasses", "C", sku, 4);
        rule("cities", "Luoyang", sku, 9);

        assertLeast(7, keeper, sku);
        end(own);
        assertLeast(6, keeper, sku);
        end(owners);
        assertLeast(5, keeper, sku);
        String newer = rule("cities", "Hebi", sku, 3);
        assertLeast(3, keeper, sku);
        end(newer);
        end(citys);
        assertLeast(4, keeper, sku);
        end(classes);
        assertLeast(2, keeper, sku);
        end(all);
        assertEquals(List.of("order.notInAssortment"), ordered(keeper, sku).refusals());
    }

    @Test
    void a_store_falls_under_a_rule_when_it_joins_the_group_and_no_longer_when_it_leaves() {
        Rest keeper = aKeeper("HEBI", "C");
        String sku = anActiveProduct();
        rule("cities", "JIYUAN", sku, 4);
        keeper.get("/products/" + sku).expect(404);
        assertEquals(0, found(keeper, sku));

        change("JIYUAN");
        assertLeast(4, keeper, sku);
        keeper.get("/products/" + sku).expect(200);
        assertEquals(1, soon(1, keeper, sku));

        change("HEBI");
        keeper.get("/products/" + sku).expect(404);
        assertEquals(0, soon(0, keeper, sku));
    }

    @Test
    void a_rule_tells_its_groups_and_a_wrong_group_is_refused_in_words() {
        aKeeper("HEBI", "C");
        String sku = anActiveProduct();
        JsonObject told = buyer.get(rule("owners", owner, sku, 2)).expect(200).json();

        assertAll(
                () -> assertEquals(List.of(owner), texts(told.getJsonArray("owners"))),
                () -> assertEquals(List.of(), texts(told.getJsonArray("stores"))),
                () -> assertEquals(List.of(), texts(told.getJsonArray("cities"))),
                () -> assertEquals(List.of("owner.unknown"), refused("owners", "Nobody & Sons", sku)),
                () -> assertEquals(List.of("city.unknown"), refused("cities", "Paris", sku)),
                () -> assertEquals(List.of("field.word"), refused("storeClasses", "D", sku)),
                () -> assertEquals(List.of("field.missing"), refused("owners", " ", sku)),
                () -> assertEquals(List.of("storeCode.shape"), refused("stores", "CITY:HEBI", sku)));
    }

    private Rest aKeeper(String city, String storeClass) {
        admin.post("/stores", told(city).add("storeClass", storeClass).build()).expect(201);
        return Keepers.of("keeper." + store.toLowerCase(Locale.ROOT), store);
    }

    private void change(String city) {
        admin.put("/stores/" + store, told(city).build()).expect(200);
    }

    private JsonObjectBuilder told(String city) {
        return Json.createObjectBuilder()
                .add("code", store)
                .add("name", "Old town")
                .add("owner", owner)
                .add("city", city);
    }

    private String anActiveProduct() {
        SheetSender sheets = new SheetSender(buyer);
        JsonObject read = sheets.uploaded(
                sheets.aSupplier(), SheetSender.HEADINGS + SheetSender.row(SheetSender.gtin(), "Group tea", "集团茶"));
        sheets.applied(read);
        List<String> skus = sheets.skus(read);
        JsonObject them = Json.createObjectBuilder()
                .add("skus", Json.createArrayBuilder(skus))
                .build();
        PapersOf.products(Rest.as("quality"), skus);
        buyer.post("/products/submit", them).expect(200);
        Rest.as("quality").post("/products/activate", them).expect(200);
        return skus.getFirst();
    }

    private String rule(String field, String group, String sku, int least) {
        String place = buyer.post("/assortment-rules", draft(field, group, sku, least))
                .expect(201)
                .header("Location");
        return place.substring(place.indexOf("/assortment-rules"));
    }

    private static JsonObject draft(String field, String group, String sku, int least) {
        return Json.createObjectBuilder()
                .add(field, Json.createArrayBuilder().add(group))
                .add("skus", Json.createArrayBuilder().add(sku))
                .add("minCases", least)
                .add("maxCases", 40)
                .build();
    }

    private List<String> refused(String field, String group, String sku) {
        return buyer.post("/assortment-rules", draft(field, group, sku, 2))
                .expect(422)
                .refusals();
    }

    private void end(String rule) {
        buyer.post(rule + "/end").expect(200);
    }

    /** Asks for one case and reads in the refusal from how many on an order may be. */
    private void assertLeast(int least, Rest keeper, String sku) {
        Rest.Answer refused = ordered(keeper, sku);
        assertEquals(List.of("order.outsideLimits"), refused.refusals());
        assertTrue(refused.body().contains(least + " to 40"), refused.body());
    }

    private Rest.Answer ordered(Rest keeper, String sku) {
        return keeper.with("Accept-Language", "en")
                .post(
                        "/orders",
                        Json.createObjectBuilder()
                                .add("store", store)
                                .add("wantedBy", "2030-03-04")
                                .add(
                                        "lines",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("sku", sku)
                                                        .add("cases", 1)))
                                .build())
                .expect(422);
    }

    private static int found(Rest keeper, String sku) {
        return keeper.get("/products?q=" + sku).expect(200).json().getInt("total");
    }

    /** What the search finds, once it is that much; it may lag behind by a second. */
    private static int soon(int many, Rest keeper, String sku) {
        for (int look = 0; look < 100 && found(keeper, sku) != many; look++) {
            LockSupport.parkNanos(50_000_000);
        }
        return found(keeper, sku);
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}

package lu.airsilk.location.store;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stores as programs see and open them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StoreResourceIT {

    private final String code =
            "S" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

    @Test
    void a_store_that_an_administrator_opens_can_be_read_where_the_answer_says() {
        Rest.Answer opened = Rest.as("admin").post("/stores", aStore().build()).expect(201);

        JsonObject read =
                Rest.as("hub").get(opened.header("Location")).expect(200).json();

        assertAll(
                () -> assertTrue(opened.header("Location").endsWith("/api/v1/stores/" + code)),
                () -> assertEquals(opened.json(), read),
                () -> assertEquals("Kaifeng", read.getString("city")),
                () -> assertEquals("Drum tower", read.getString("name")),
                () -> assertEquals(24, read.getInt("leadHours")));
    }

    @Test
    void the_city_is_said_in_the_readers_language_and_understood_in_both() {
        Rest.as("admin").post("/stores", aStore().add("city", "开封市").build()).expect(201);

        JsonObject chinese = Rest.as("hub")
                .with("Accept-Language", "zh-CN")
                .get("/stores/" + code)
                .json();

        assertEquals("开封", chinese.getString("city"));
    }

    @Test
    void an_administrator_says_what_a_store_can_take_in_and_may_leave_limits_open() {
        Rest.as("admin").post("/stores", aStore().build()).expect(201);
        JsonObject room = Json.createObjectBuilder()
                .add("ambientLitres", 5_000)
                .add("chilledLitres", 0)
                .build();

        JsonObject measured = Rest.as("admin")
                .put("/stores/" + code + "/room", room)
                .expect(200)
                .json();

        assertEquals(room, measured.getJsonObject("room"));
        assertEquals(measured, Rest.as("hub").get("/stores/" + code).json());
        Rest.as("hub").put("/stores/" + code + "/room", room).expect(403);
        assertEquals(
                List.of("store.room"),
                Rest.as("admin")
                        .put(
                                "/stores/" + code + "/room",
                                Json.createObjectBuilder()
                                        .add("frozenLitres", -1)
                                        .build())
                        .expect(422)
                        .refusals());
    }

    @Test
    void a_store_is_opened_once() {
        Rest.as("admin").post("/stores", aStore().build()).expect(201);

        assertEquals(
                List.of("store.taken"),
                Rest.as("admin").post("/stores", aStore().build()).expect(422).refusals());
    }

    @Test
    void what_cannot_be_a_store_is_refused_in_words() {
        assertAll(
                () -> assertEquals(List.of("city.unknown"), refused(aStore().add("city", "Paris"))),
                () -> assertEquals(List.of("store.reserved"), refused(aStore().add("code", "HUB"))),
                () -> assertEquals(List.of("storeCode.shape"), refused(aStore().add("code", "1"))),
                () -> assertEquals(List.of("store.lead"), refused(aStore().add("leadHours", -1))),
                () -> assertEquals(List.of("field.missing"), refused(aStore().remove("owner"))),
                () -> assertEquals(
                        List.of("store.receivingDay"),
                        refused(aStore().add(
                                        "receivingDays",
                                        Json.createArrayBuilder().add("Feiertag")))));
    }

    @Test
    void only_administrators_open_stores_and_a_store_sees_only_itself() {
        assertAll(
                () -> Rest.as("buyer").post("/stores", aStore().build()).expect(403),
                () -> Rest.as("carrier").get("/stores").expect(403),
                () -> Rest.as("store.kaifeng").get("/stores/LY01").expect(404),
                () -> assertEquals(
                        List.of("KF01"),
                        Rest.as("store.kaifeng").get("/stores").items().getValuesAs(JsonObject.class).stream()
                                .map(store -> store.getString("code"))
                                .toList()));
    }

    private static List<String> refused(JsonObjectBuilder store) {
        return Rest.as("admin").post("/stores", store.build()).expect(422).refusals();
    }

    private JsonObjectBuilder aStore() {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("name", "Drum tower")
                .add("owner", "Yellow River Foods")
                .add("city", "Kaifeng");
    }
}

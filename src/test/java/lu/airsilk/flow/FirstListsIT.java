package lu.airsilk.flow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A company begins with lists: its stores, its people, its suppliers, a row each, all or none. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FirstListsIT {

    private static final String CSV = "text/csv";

    private final String mark =
            "L" + UUID.randomUUID().toString().substring(0, 4).toUpperCase(Locale.ROOT);

    private static Rest.Answer sent(String user, String path, String list) {
        return Rest.as(user).post(path, list.getBytes(UTF_8), CSV);
    }

    /** As a program reads what is wrong: row, field and code. */
    private static List<String> wrong(Rest.Answer answer) {
        return answer.json().getJsonArray("refusals").getValuesAs(JsonObject.class).stream()
                .map(refusal ->
                        refusal.getInt("row") + " " + refusal.getString("field", "") + " " + refusal.getString("code"))
                .toList();
    }

    @Test
    void stores_come_as_a_list_with_their_chinese_names() {
        JsonObject made = sent(
                        "admin",
                        "/stores",
                        "code,name,zh,owner,city,storeClass,receivingDays,leadHours\n"
                                + mark + "1,Kaifeng List,开封一店,List Ltd,Kaifeng,A,MON THU,12\n"
                                + mark + "2,Luoyang List,洛阳一店,List Ltd,洛阳,,,\n")
                .expect(201)
                .json();

        assertEquals(2, made.getInt("total"));
        JsonObject first = made.getJsonArray("items").getJsonObject(0);
        assertEquals("开封一店", first.getJsonObject("names").getString("zh"));
        assertEquals("[\"MON\",\"THU\"]", first.getJsonArray("receivingDays").toString());
        assertEquals(12, first.getInt("leadHours"));
        assertEquals("B", made.getJsonArray("items").getJsonObject(1).getString("storeClass"));
    }

    @Test
    void a_broken_row_of_a_thousand_is_told_with_all_others_and_no_store_opens() {
        String rows = IntStream.rangeClosed(2, 1_000)
                .mapToObj(row -> switch (row) {
                    case 711 -> mark + row + ",Row,List Ltd,Atlantis";
                    case 900 -> mark + "2,Row,List Ltd,Kaifeng";
                    case 901 -> mark + row + ",,List Ltd,Kaifeng";
                    default -> mark + row + ",Row,List Ltd,Kaifeng";
                })
                .collect(Collectors.joining("\n"));

        List<String> wrong =
                wrong(sent("admin", "/stores", "code,name,owner,city\n" + rows).expect(422));

        assertTrue(wrong.getFirst().startsWith("711 "), wrong::toString);
        assertTrue(wrong.getLast().startsWith("901 name "), wrong::toString);
        Rest.as("admin").get("/stores/" + mark + "2").expect(404);
    }

    @Test
    void people_come_as_a_list_each_with_a_link_to_a_password() {
        String who = mark.toLowerCase(Locale.ROOT);
        JsonObject made = sent(
                        "admin",
                        "/users",
                        "user,name,roles,stores\n" + who + ".hub,Hub,HUB,\n" + who + ".kf,Kaifeng,STORE,KF01\n")
                .expect(201)
                .json();

        assertEquals(2, made.getInt("total"));
        Rest.as("admin").openLink(made.getJsonArray("items").getJsonObject(1));
        assertEquals(
                "KF01",
                Rest.as("admin")
                        .get("/users/" + who + ".kf")
                        .json()
                        .getJsonArray("stores")
                        .getString(0));
        assertEquals(
                List.of("2 user user.taken", "3 roles field.word"),
                wrong(sent("admin", "/users", "user,roles\n" + who + ".hub,HUB\n" + who + ".x,BAKER\n")
                        .expect(422)));
        Rest.as("admin").get("/users/" + who + ".x").expect(404);
    }

    @Test
    void suppliers_come_as_a_list_and_a_column_that_nobody_knows_is_not_left_out_without_a_word() {
        String rows = mark + "A,Molino,IT,EUR,FCA\n" + mark + "B,Fromagerie,FR,EUR,FCA\n";
        assertEquals(
                List.of("1  list.column"),
                wrong(sent("buyer", "/suppliers", "code,name,land,currency,incoterm\n" + rows)
                        .expect(422)));
        JsonObject made = sent("buyer", "/suppliers", "code,name,country,currency,incoterm\n" + rows)
                .expect(201)
                .json();
        assertEquals(2, made.getInt("total"));
        assertEquals(
                "Fromagerie",
                Rest.as("buyer").get("/suppliers/" + mark + "B").json().getString("name"));
        sent("import", "/suppliers", "code,name,country,currency,incoterm\n" + rows)
                .expect(403);
    }

    @Test
    void the_same_list_sent_again_under_its_key_opens_nothing_twice() {
        String list = "code,name,owner,city\n" + mark + "9,Kaifeng List,List Ltd,Kaifeng\n";
        Rest admin = Rest.as("admin").with("Idempotency-Key", UUID.randomUUID().toString());

        Rest.Answer first = admin.post("/stores", list.getBytes(UTF_8), CSV).expect(201);
        assertEquals(
                first.body(),
                admin.post("/stores", list.getBytes(UTF_8), CSV).expect(201).body());
    }
}

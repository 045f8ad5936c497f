package lu.airsilk.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Rest.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody but its owner knows a password, nobody gives weighty rights alone, and what is open can be shut. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PeopleIT {

    private static final String JSON = "application/json";
    private static final String SECRET = "four cranes over the hill";

    private final Rest admin = Rest.as("admin");
    private final Rest second = Rest.as("admin2");
    private final Rest stranger = Rest.at(Portal.shared().uri());

    @Test
    void a_link_sets_a_password_once_and_no_administrator_sets_one() {
        String user = fresh("clerk");
        JsonObject made = add(user, "HUB");

        assertEquals(
                400,
                admin.post("/users", "{\"user\":\"x.y\",\"roles\":[\"HUB\"],\"password\":\"four cranes over\"}", JSON)
                        .status());
        admin.post("/users/" + user + "/password", "{\"password\":\"four cranes over\"}", JSON)
                .refuses(404);
        signIn(user, SECRET).refuses(401);
        assertEquals(
                List.of("user.passwordGuessed"),
                open(made, "aaaaaaaaaaaa").refuses(422).refusals());
        assertEquals(
                List.of("user.passwordOfOurs"),
                open(made, user + "!!").refuses(422).refusals());
        assertEquals(user, open(made, SECRET).expect(200).json().getString("user"));
        assertEquals(
                List.of("link.used"),
                open(made, "five cranes over the hill").refuses(409).refusals());
        signIn(user, SECRET).expect(200);
        stranger.post("/links/" + "A".repeat(43), "{\"password\":\"%s\"}".formatted(SECRET), JSON)
                .refuses(404);
    }

    @Test
    void a_new_link_takes_the_place_of_the_old_one_and_leaves_the_password_until_it_is_used() {
        String user = Keepers.fresh("ZZ05");
        JsonObject first = admin.post("/users/" + user + "/link").expect(201).json();
        JsonObject next = admin.post("/users/" + user + "/link").expect(201).json();

        assertEquals(List.of("link.unknown"), open(first, SECRET).refuses(404).refusals());
        signIn(user, "airsilk-demo").expect(200);
        Rest keeper = Rest.as(user);
        open(next, SECRET).expect(200);
        signIn(user, "airsilk-demo").refuses(401);
        keeper.get("/stores").refuses(401);
    }

    @Test
    void the_same_key_gives_the_same_link_and_it_is_kept_nowhere() {
        String body = "{\"user\":\"%s\",\"roles\":[\"HUB\"]}".formatted(fresh("twice"));
        Rest once = admin.with("Idempotency-Key", fresh("key"));

        assertEquals(
                once.post("/users", body, JSON).expect(201).body(),
                once.post("/users", body, JSON).expect(201).body());
    }

    @Test
    void who_buys_pays_shares_or_appoints_needs_a_second_administrator() {
        for (String role : List.of("BUYER", "FINANCE", "ALLOCATION", "ADMIN")) {
            String user = fresh("weighty");
            JsonObject made = add(user, role);

            assertTrue(made.getBoolean("waits"), role);
            assertEquals(List.of("link.waits"), open(made, SECRET).refuses(409).refusals());
            assertEquals(
                    List.of("user.secondIsAnother"),
                    approve(admin, user).refuses(422).refusals());
            assertEquals(
                    0, admin.get("/users/" + user).json().getJsonArray("roles").size());
            approve(second, user).expect(200);
            open(made, SECRET).expect(200);
            signIn(user.toUpperCase(Locale.ROOT), SECRET).expect(200);
            assertEquals(
                    List.of("user.nothingWaits"),
                    approve(second, user).refuses(409).refusals());
        }
    }

    @Test
    void the_password_of_such_a_person_is_reset_by_two_and_their_rights_grow_by_two() {
        String user = fresh("payer");
        admin.letIn(user, "\"roles\":[\"FINANCE\"]");

        JsonObject link = admin.post("/users/" + user + "/link").expect(201).json();
        assertEquals(List.of("link.waits"), open(link, SECRET).refuses(409).refusals());
        admin.post("/users/" + user + "/withdraw").expect(200);
        approve(second, user).refuses(409);
        open(link, SECRET).refuses(404);

        rights(admin, user, "\"IMPORT\",\"FINANCE\"").expect(200);
        rights(second, user, "\"IMPORT\",\"FINANCE\"").expect(200); // asks for nothing more, and is not who asked
        assertEquals(
                "[\"FINANCE\"]",
                admin.get("/users/" + user).json().getJsonArray("roles").toString());
        approve(admin, user).refuses(422);
        approve(second, user).expect(200);
        assertEquals(
                "[\"IMPORT\",\"FINANCE\"]", sorted(admin.get("/users/" + user).json()));
        rights(admin, user, "\"IMPORT\"").expect(200);
        assertEquals("[\"IMPORT\"]", sorted(admin.get("/users/" + user).json()));
    }

    @Test
    void somebody_who_was_shut_out_comes_back_by_two_where_it_weighs() {
        String user = fresh("back");
        admin.letIn(user, "\"roles\":[\"BUYER\"]");
        admin.post("/users/" + user + "/disable").expect(200);

        assertTrue(admin.post("/users/" + user + "/enable").expect(200).json().getBoolean("disabled"));
        assertFalse(approve(second, user).expect(200).json().getBoolean("disabled"));
    }

    @Test
    void nobody_raises_oneself_and_nobody_has_both_hands() {
        String user = fresh("boss");
        admin.letIn(user, "\"roles\":[\"ADMIN\"]");
        Rest boss = Rest.as(user);

        assertEquals(
                List.of("user.pair"),
                rights(boss, user, "\"ADMIN\",\"FINANCE\"").refuses(422).refusals());
        rights(boss, user, "\"ADMIN\",\"QUALITY\"").expect(200);
        assertEquals(
                List.of("user.secondIsAnother"),
                approve(boss, user).refuses(422).refusals());
        boss.post("/users/" + user + "/withdraw").expect(200);
        assertEquals(
                List.of("user.pair"),
                admin.post(
                                "/users",
                                "{\"user\":\"%s\",\"roles\":[\"BUYER\",\"FINANCE\"]}".formatted(fresh("both")),
                                JSON)
                        .refuses(422)
                        .refusals());
        assertTrue(add(fresh("asks"), "BUYER\",\"QUALITY").getBoolean("waits"));
        admin.post("/users/" + user + "/disable").expect(200);
    }

    @Test
    void tokens_are_seen_and_ended_by_their_owner_and_by_administrators() {
        String user = Keepers.fresh("ZZ05");
        Rest keeper = Rest.as(user);
        String other = signIn(user, "airsilk-demo").expect(200).json().getString("token");
        Rest lost = stranger.with("Authorization", "Bearer " + other);
        int id = own(lost);

        assertNotEquals(id, own(keeper));
        assertEquals(2, admin.get("/tokens?user=" + user).expect(200).json().getInt("total"));
        Rest.as("store.kaifeng").get("/tokens?user=" + user).refuses(403);
        Rest.as("store.kaifeng").delete("/tokens/" + id).refuses(404);
        keeper.delete("/tokens/" + id).expect(200);
        keeper.delete("/tokens/" + id).refuses(404);
        lost.get("/stores").refuses(401);
        admin.delete("/tokens/" + own(keeper)).expect(200);
        keeper.get("/stores").refuses(401);
    }

    @Test
    void all_that_somebody_is_signed_in_with_is_ended_at_once() {
        String user = Keepers.fresh("ZZ05");
        Rest keeper = Rest.as(user);
        admin.post("/users/" + user + "/sign-out").expect(200);

        keeper.get("/stores").refuses(401);
        assertEquals(0, admin.get("/tokens?user=" + user).json().getInt("total"));
        signIn(user, "airsilk-demo").expect(200);
    }

    @Test
    void the_own_password_follows_the_rules_and_keeps_what_asks() {
        String user = Keepers.fresh("ZZ05");
        Rest keeper = Rest.as(user);
        Rest other = stranger.with(
                "Authorization", "Bearer " + signIn(user, "airsilk-demo").json().getString("token"));

        assertEquals(
                List.of("user.oldPassword"),
                change(keeper, "not this one", SECRET).refuses(422).refusals());
        assertEquals(
                List.of("user.passwordGuessed"),
                change(keeper, "airsilk-demo", "123456789012").refusals());
        assertEquals(
                List.of("user.passwordSigns"),
                change(keeper, "airsilk-demo", "\\u0000".repeat(12)).refusals());
        change(keeper, "airsilk-demo", SECRET).expect(200);
        keeper.get("/stores").expect(200);
        assertEquals(1, keeper.get("/tokens").json().getInt("total"));
        other.get("/stores").refuses(401);
    }

    private static Answer change(Rest person, String old, String next) {
        return person.put("/me/password", "{\"old\":\"%s\",\"new\":\"%s\"}".formatted(old, next));
    }

    private static int own(Rest person) {
        return person.get("/tokens").expect(200).items().getValuesAs(JsonObject.class).stream()
                .filter(token -> token.getBoolean("current"))
                .findFirst()
                .orElseThrow()
                .getInt("id");
    }

    private static String sorted(JsonObject user) {
        return user.getJsonArray("roles").toString();
    }

    private JsonObject add(String user, String role) {
        return admin.post("/users", "{\"user\":\"%s\",\"roles\":[\"%s\"]}".formatted(user, role), JSON)
                .expect(201)
                .json();
    }

    private static Answer rights(Rest by, String user, String roles) {
        return by.put("/users/" + user, "{\"name\":\"Somebody\",\"roles\":[%s]}".formatted(roles));
    }

    private static Answer approve(Rest by, String user) {
        return by.post("/users/" + user + "/approve");
    }

    private Answer open(JsonObject made, String password) {
        String code = made.getString("link").replaceFirst(".*code=", "");
        return stranger.post("/links/" + code, "{\"password\":\"%s\"}".formatted(password), JSON);
    }

    private Answer signIn(String user, String password) {
        return stranger.post("/tokens", "{\"user\":\"%s\",\"password\":\"%s\"}".formatted(user, password), JSON);
    }

    private static String fresh(String name) {
        return name + "." + Long.toString(System.nanoTime(), 36);
    }
}

package lu.airsilk.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is refused at the door is told to those who watch over it, equal ones together, and never a secret. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SecurityEventsIT {

    @Test
    void equal_refusals_of_a_minute_are_one_event_with_who_from_where_and_under_which_number() {
        String keeper = Keepers.fresh("KF01");
        Rest their = Rest.as(keeper);
        List<String> numbers = IntStream.range(0, 3)
                .mapToObj(
                        i -> their.get("/users?q=a-secret-of-hers").refuses(403).header("X-Request-Id"))
                .toList();

        List<JsonObject> told = of(keeper, "REFUSED_ROLE");
        JsonObject first = told.getLast();
        assertEquals(3, told.stream().mapToInt(event -> event.getInt("times")).sum());
        assertEquals("127.0.0.1", first.getString("address"));
        assertEquals(numbers.getFirst(), first.getString("request"));
        assertEquals("identity.notAllowed GET /api/v1/users", first.getString("detail"));
    }

    @Test
    void another_stores_order_is_told_apart_from_what_a_role_may_not() {
        String keeper = Keepers.fresh("KF01");
        Rest.as(keeper).get("/orders/SO-00-000001").refuses(404);

        assertEquals("order.unknown GET /api/v1/orders/SO-00-000001", only(keeper, "REFUSED_STORE"));
        assertTrue(of(keeper, "REFUSED_ROLE").isEmpty());
    }

    @Test
    void who_was_shut_out_and_tries_again_is_told_by_name_and_by_no_stranger() {
        String keeper = Keepers.fresh("KF01");
        Rest.as("admin").post("/users/" + keeper + "/disable").expect(200);

        signIn(keeper, "airsilk-demo").refuses(401);
        signIn(keeper.toUpperCase(Locale.ROOT) + " ", "some other words").refuses(401);
        signIn("nobody." + keeper, "airsilk-demo").refuses(401);

        assertEquals(
                2,
                of(keeper, "SIGN_IN_FAILED").stream()
                        .mapToInt(event -> event.getInt("times"))
                        .sum());
        assertTrue(of("nobody." + keeper, "SIGN_IN_FAILED").isEmpty());
    }

    private static Rest.Answer signIn(String user, String password) {
        return Rest.at(Portal.shared().uri())
                .post("/tokens", "{\"user\":\"%s\",\"password\":\"%s\"}".formatted(user, password), "application/json");
    }

    @Test
    void only_administrators_and_auditors_read_them() {
        Rest.as("buyer").get("/security-events").refuses(403);
        Rest.as("admin").get("/security-events?from=2026-01-01&to=2026-01-02").expect(200);
        Rest.as("admin").get("/security-events?kind=NONE").refuses(400);
        Rest.as("admin").get("/security-events?from=yesterday").refuses(400);
        Rest.as("admin").get("/security-events?sort=at").refuses(400);
    }

    private static String only(String user, String kind) {
        List<JsonObject> told = of(user, kind);
        assertEquals(1, told.size(), told::toString);
        return told.getFirst().getString("detail");
    }

    private static List<JsonObject> of(String user, String kind) {
        return Rest.as("auditor")
                .get("/security-events?kind=" + kind + "&user=" + user)
                .items()
                .getValuesAs(JsonObject.class);
    }
}

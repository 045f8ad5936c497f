package lu.airsilk.stock.overview;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stock as programs ask for it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StockResourceIT {

    @ParameterizedTest
    @CsvSource({
        "hub, 200, 200",
        "allocator, 200, 200",
        "auditor, 200, 200",
        "admin, 403, 200",
        "store.kaifeng, 200, 403",
        "buyer, 403, 403",
        "carrier, 403, 403"
    })
    void each_role_gets_what_is_its_business(String user, int stock, int audit) {
        assertAll(
                () -> Rest.as(user).get("/stock").expect(stock),
                () -> Rest.as(user).get("/stock/audit").expect(audit));
    }

    @Test
    void places_that_do_not_exist_for_the_asker_are_unknown() {
        assertAll(
                () -> Rest.as("hub").get("/stock?location=HUB").expect(200),
                () -> Rest.as("hub").get("/stock?location=ZZ99").expect(404),
                () -> Rest.as("store.kaifeng").get("/stock?location=KF01").expect(200),
                () -> Rest.as("store.kaifeng").get("/stock?location=LY01").expect(404),
                () -> Rest.as("store.kaifeng").get("/stock?location=HUB").expect(404));
    }

    @Test
    void the_audit_says_each_invariant_in_the_readers_language_and_whether_it_holds() {
        List<JsonObject> invariants = Rest.as("admin")
                .with("Accept-Language", "zh-CN")
                .get("/stock/audit")
                .expect(200)
                .json()
                .getJsonArray("invariants")
                .getValuesAs(JsonObject.class);

        assertAll(
                () -> assertTrue(
                        invariants.stream()
                                .map(one -> one.getString("id"))
                                .toList()
                                .containsAll(List.of("I1", "I2", "I3", "I4", "I5", "I6", "I7")),
                        invariants::toString),
                () -> assertEquals("每笔库存移动都有两方，合计为零。", invariants.getFirst().getString("text")),
                () -> assertTrue(invariants.stream().allMatch(one -> one.getBoolean("holds")), invariants::toString));
    }
}

package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** An auditor checks the seal; then somebody rewrites a person's oldest revision behind the portal's back, and it is named. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class X05PastAsWrittenJobIT {

    private static final String WHY =
            "on PostgreSQL the portal's user may not rewrite revisions; SealedPastIT does it there as their owner";

    /** A person's: the portal's own work is named in words, and which of its jobs writes first is nobody's promise. */
    private static final String OLDEST = " where id = (select min(id) from revision where actor not like 'system%')";

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    @Test
    @Order(1)
    @RunAsClient
    @EnabledIfSystemProperty(named = "it.db", matches = "h2", disabledReason = WHY)
    void the_seal_is_checked_and_the_last_anchor_shown() {
        sealed();
        try (Walk walk = Walk.desk("X05", "fr", "auditor")) {
            walk.tap("sealed");
            walk.command(walk.piece("check"), walk.page().getByText("Le passé est tel qu’il a été écrit"));
            walk.sees("Dernier ancrage");
            walk.sees(walk.page().locator("dd code").first());
        }
        assertTrue(seal().getBoolean("holds"), "" + seal());
    }

    @Test
    @Order(2)
    void somebody_rewrites_the_oldest_revision() throws SQLException {
        say("update revision set reason = reason || ' *'" + OLDEST);
    }

    @Test
    @Order(3)
    @RunAsClient
    @EnabledIfSystemProperty(named = "it.db", matches = "h2", disabledReason = WHY)
    void the_first_difference_is_named_by_day_and_author() {
        JsonObject seal = seal();
        JsonObject first = seal.getJsonObject("first");
        assertFalse(seal.getBoolean("holds"));
        assertEquals("revision CHANGED", first.getString("of") + " " + first.getString("kind"));
        try (Walk walk = Walk.desk("X05", "fr", "auditor")) {
            walk.tap("sealed");
            walk.command(walk.piece("check"), walk.page().getByText("Le passé n’est plus tel qu’il a été écrit"));
            walk.sees(walk.page().locator("tbody tr").first().getByText("revision " + first.getInt("revision")));
            walk.sees(walk.page().locator("tbody tr").first().getByText(first.getString("by")));
            walk.sees("N’est plus tel que scellé, ou l’une de ses lignes ne l’est plus.");
        }
    }

    @Test
    @Order(4)
    void and_takes_it_back() throws SQLException {
        say("update revision set reason = substring(reason, 1, char_length(reason) - 2)" + OLDEST);
    }

    private static JsonObject seal() {
        return Rest.as("auditor").get("/audit/seal").expect(200).json();
    }

    /** The first sealing comes some seconds after a start. */
    private static void sealed() {
        JsonObject seal = seal();
        while (!seal.containsKey("sealedTo")) {
            seal = seal();
        }
    }

    private void say(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                assertEquals(1, statement.executeUpdate(sql));
            }
        }
    }
}

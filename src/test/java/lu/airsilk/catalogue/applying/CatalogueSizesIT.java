package lu.airsilk.catalogue.applying;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import lu.airsilk.identity.Role;
import lu.airsilk.testbed.ActorFixture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database hears how large the catalogue has become, though the portal's daily user owns none of its tables. */
@ExtendWith(ArquillianExtension.class)
class CatalogueSizesIT {

    private static final String LAST = "select min(coalesce(last_analyze, 'epoch')) >= statement_timestamp() -"
            + " interval '1 minute' from pg_stat_user_tables"
            + " where relname in ('product', 'product_aud', 'pack', 'price_line', 'product_change', 'staged_row',"
            + " 'sheet_problem')";

    @Inject
    CatalogueSizes sizes;

    @Inject
    ActorFixture actor;

    @Resource(lookup = "java:app/jdbc/airsilk")
    DataSource database;

    @Test
    void all_tables_that_an_import_fills_are_counted_and_where_the_database_does_so_itself_nothing_fails()
            throws SQLException {
        actor.is(Role.SYSTEM);

        sizes.measure();

        try (Connection connection = database.getConnection()) {
            assertTrue(connection.getMetaData().getDatabaseProductName().equals("H2") || justCounted(connection));
        }
    }

    private static boolean justCounted(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery(LAST)) {
            counted.next();
            return counted.getBoolean(1);
        }
    }
}

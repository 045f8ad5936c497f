package lu.airsilk.platform.database;

import static jakarta.ejb.TransactionManagementType.BEAN;
import static java.lang.System.Logger.Level.INFO;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * The one data source, and the first thing that happens on it: the schema is brought up to date, then the rest of the
 * portal is told, all before a request is served.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/airsilk",
        className = "${MPCONFIG=airsilk.db.class}",
        url = "${MPCONFIG=airsilk.db.address}",
        user = "${MPCONFIG=airsilk.db.user}",
        password = "${MPCONFIG=airsilk.db.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 32,
        // read committed is what both databases do by themselves; said here, PostgreSQL would be asked after each
        // transaction
        // a connection that died with its database is noticed when borrowed, so the pool heals by itself
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            // all connections are the same: none need be compared before it is borrowed, no row read through a wrapper
            "fish.payara.match-connections=false",
            "fish.payara.wrap-jdbc-objects=false"
        })
@Singleton
@Startup
@TransactionManagement(BEAN)
public class StartUp {

    private static final System.Logger LOG = System.getLogger(StartUp.class.getName());

    /** Read by the launcher, which lives in the same process and prints it as its last line. */
    private static final String REFUSAL = "airsilk.start.refusal";

    @Resource(lookup = "java:app/jdbc/airsilk")
    private DataSource database;

    @Inject
    private SchemaUpdate schema;

    @Inject
    private Event<DatabaseReady> ready;

    @PostConstruct
    void start() {
        try (StartTurn _ = StartTurn.take(database)) {
            MigrateResult result = schema.on(database);
            LOG.log(
                    INFO,
                    "Schema at version {0}, {1} migrations run",
                    SchemaUpdate.version(result),
                    result.migrationsExecuted);
            ready.fire(new DatabaseReady(result.initialSchemaVersion == null));
        } catch (SQLException fault) {
            throw refused(new StartRefused("the database does not let the portal in: " + fault.getMessage(), fault));
        } catch (StartRefused refusal) {
            throw refused(refusal);
        }
    }

    private static StartRefused refused(StartRefused refusal) {
        System.setProperty(REFUSAL, String.valueOf(refusal.getMessage()));
        return refusal;
    }
}

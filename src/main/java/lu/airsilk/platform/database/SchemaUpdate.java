package lu.airsilk.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import lu.airsilk.platform.Faults;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the schema up to date, once however many nodes start together. Where the portal's own user may not change the
 * schema, the owner's does; it then gives the user its rights, without UPDATE and DELETE on what is only appended.
 */
@ApplicationScoped
class SchemaUpdate {

    @Inject
    @ConfigProperty(name = "airsilk.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "airsilk.db.user")
    String user;

    @Inject
    @ConfigProperty(name = "airsilk.db.owner.user")
    Optional<String> owner;

    @Inject
    @ConfigProperty(name = "airsilk.db.owner.password")
    Optional<String> ownerPassword;

    /** @throws StartRefused when the schema is newer than this release, was left half changed, or cannot be changed */
    MigrateResult on(DataSource database) {
        try {
            Flyway flyway = as(database).load();
            Arrays.stream(flyway.info().all()).forEach(SchemaUpdate::requireSound);
            return flyway.migrate();
        } catch (FlywayException | SQLException fault) {
            throw new StartRefused("the database cannot be brought up to date: " + Faults.inOneLine(fault), fault);
        }
    }

    /** The version that the schema has now; Flyway names a target only where it had something to do. */
    static String version(MigrateResult result) {
        return Objects.requireNonNullElse(result.targetSchemaVersion, result.initialSchemaVersion);
    }

    private FluentConfiguration as(DataSource database) throws SQLException {
        FluentConfiguration flyway = Flyway.configure(SchemaUpdate.class.getClassLoader())
                .locations("classpath:db/migration", "classpath:db/migration-" + product(database))
                .placeholders(Map.of("app", user));
        return owner.isPresent()
                ? flyway.dataSource(url, owner.get(), ownerPassword.orElse(""))
                : flyway.dataSource(database);
    }

    /** Directory name for the few statements that only one of the two databases takes. */
    private static String product(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        }
    }

    private static void requireSound(MigrationInfo step) {
        if (step.getState().isFailed()) {
            throw new StartRefused("the database was left half changed by schema " + step.getVersion()
                    + "; restore the backup from before it and start again");
        }
        if (step.getState().isApplied() && !step.getState().isResolved()) {
            throw new StartRefused(
                    "the database has schema " + step.getVersion()
                            + ", which this release does not know; start the newer release, or restore a backup from before it");
        }
    }
}

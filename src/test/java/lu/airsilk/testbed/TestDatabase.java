package lu.airsilk.testbed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The database of this test run, named by {@code -Dit.db}: {@code h2} (a file in the portal's home) or
 * {@code postgresql} (an embedded server, started before the first test and stopped after the last).
 */
public final class TestDatabase implements LauncherSessionListener {

    /** As in config/postgres/roles.sql: one owns the schema, the other is the portal's own user. */
    private static final List<String> ROLES = List.of("airsilk_owner", "airsilk_app");

    private static @Nullable AutoCloseable server;
    private static int port;

    public static String product() {
        return System.getProperty("it.db", "h2");
    }

    public static boolean isPostgresql() {
        return product().equals("postgresql");
    }

    /** For long tests that a build makes on H2 alone; with {@code -Pfull} on both. */
    public static boolean isH2OrFull() {
        return !isPostgresql() || Boolean.getBoolean("airsilk.full");
    }

    /** For long tests that a build makes on PostgreSQL alone; with {@code -Pfull} on both. */
    public static boolean isPostgresqlOrFull() {
        return isPostgresql() || Boolean.getBoolean("airsilk.full");
    }

    /**
     * The settings of a portal on an empty database of its own.
     *
     * @param name lower case letters; each name gives another database
     * @return system properties for the portal; none on H2, whose database lies in the portal's home
     */
    public static Map<String, String> create(String name) {
        return isPostgresql() ? create(port, name) : Map.of();
    }

    /** The same on a PostgreSQL server of the test's own. */
    public static Map<String, String> create(Postgres own, String name) {
        return create(own.port(), name);
    }

    private static Map<String, String> create(int port, String name) {
        String postgres = url(port, "postgres");
        ROLES.forEach(role -> run(
                postgres,
                "do $$ begin create role " + role + " login password '" + role
                        + "'; exception when duplicate_object then null; end $$"));
        run(postgres, "drop database if exists " + name + " with (force)");
        run(postgres, "create database " + name + " owner airsilk_owner");
        run(url(port, name), "alter schema public owner to airsilk_owner");
        return of(port, name);
    }

    /** The settings of another node on a PostgreSQL database of {@link #create(String)} that is there already. */
    public static Map<String, String> of(String name) {
        return of(port, name);
    }

    private static Map<String, String> of(int port, String name) {
        return Map.of(
                "airsilk.db.url",
                url(port, name),
                "airsilk.db.user",
                "airsilk_app",
                "airsilk.db.password",
                "airsilk_app",
                "airsilk.db.owner.user",
                "airsilk_owner",
                "airsilk.db.owner.password",
                "airsilk_owner");
    }

    private static String url(int port, String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private static void run(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (isPostgresql() && server == null) {
            start();
        }
    }

    private static void start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("timezone", "UTC")
                    .start();
            server = postgres;
            port = postgres.getPort();
        } catch (IllegalStateException noNamespaces) {
            // where user namespaces are forbidden root cannot run it; the unpacked programs can, as another user
            Postgres own = Postgres.start();
            server = own;
            port = own.port();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        AutoCloseable running = server;
        server = null;
        if (running != null) {
            try {
                running.close();
            } catch (Exception e) {
                throw new IllegalStateException("PostgreSQL did not stop", e);
            }
        }
    }
}

package lu.airsilk.testbed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The database of this test run, named by {@code -Dit.db}: {@code h2} (a file in the portal's home) or
 * {@code postgresql} (an embedded server, started before the first test and stopped after the last).
 */
public final class TestDatabase implements LauncherSessionListener {

    private static @Nullable AutoCloseable server;
    private static int port;

    public static String product() {
        return System.getProperty("it.db", "h2");
    }

    public static boolean isPostgresql() {
        return product().equals("postgresql");
    }

    /**
     * The settings of a portal on an empty database of its own.
     *
     * @param name lower case letters; each name gives another database
     * @return system properties for the portal; none on H2, whose database lies in the portal's home
     */
    public static Map<String, String> create(String name) {
        if (!isPostgresql()) {
            return Map.of();
        }
        run("drop database if exists " + name + " with (force)");
        run("create database " + name);
        return of(name);
    }

    /** The settings of another node on a PostgreSQL database that is there already. */
    public static Map<String, String> of(String name) {
        return Map.of("airsilk.db.url", url(name), "airsilk.db.user", "postgres", "airsilk.db.password", "postgres");
    }

    private static String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private static void run(String sql) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "postgres");
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
            PostgresAsNobody nobody = PostgresAsNobody.start();
            server = nobody;
            port = nobody.port();
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

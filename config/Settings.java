import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;

/**
 * What the operator says, from the environment ({@code AIRSILK_PORT}); a system property ({@code airsilk.port}) is
 * stronger. Refuses values that cannot be meant and secrets that are none.
 *
 * @param database the JDBC address; empty for the embedded database in the home
 * @param json whether each line of the log is a JSON object
 */
record Settings(InetAddress address, int port, Path home, String database, String sample, boolean json) {

    static Settings read() throws CannotStart {
        Setting.requireAll(System.getenv(), System.getProperties());
        var settings = new Settings(
                address(value(Setting.ADDRESS, "127.0.0.1")),
                port(value(Setting.PORT, "8080")),
                Path.of(value(Setting.HOME, "data")).toAbsolutePath().normalize(),
                value(Setting.DB_URL, ""),
                value(Setting.SAMPLE, System.getProperty("airsilk.default.sample", "none")),
                value(Setting.LOG, "text").equals("json"));
        settings.requireSecrets();
        settings.tellPortal();
        return settings;
    }

    private static InetAddress address(String host) throws CannotStart {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new CannotStart("AIRSILK_ADDRESS is no address of this machine: " + host);
        }
    }

    private static int port(String port) throws CannotStart {
        CannotStart.unless(Integer.parseInt(port) < 65536, "AIRSILK_PORT is not a port: " + port);
        return Integer.parseInt(port);
    }

    private void requireSecrets() throws CannotStart {
        CannotStart.unless(
                !database.contains("password="), "AIRSILK_DB_URL holds a password; it belongs in AIRSILK_DB_PASSWORD");
        CannotStart.unless(
                !isPostgresql()
                        || !value(Setting.DB_USER, "").isEmpty()
                                && !value(Setting.DB_PASSWORD, "").isEmpty(),
                "AIRSILK_DB_USER and AIRSILK_DB_PASSWORD are not set; PostgreSQL is asked by nobody without a secret");
        CannotStart.unless(
                value(Setting.DB_OWNER_USER, "").isEmpty()
                        == value(Setting.DB_OWNER_PASSWORD, "").isEmpty(),
                "AIRSILK_DB_OWNER_USER and AIRSILK_DB_OWNER_PASSWORD go together");
        requireMailUnseen();
        CannotStart.unless(
                !hasSample() || isAlone() || !value(Setting.SAMPLE_PASSWORD, "").isEmpty(),
                "everybody knows the password of the sample users: set AIRSILK_SAMPLE_PASSWORD to serve them at "
                        + address.getHostAddress() + " or behind a proxy");
    }

    /** Nobody comes from another machine: not by the address, and not through a proxy on this one. */
    private boolean isAlone() {
        return address.isLoopbackAddress() && value(Setting.PROXIES, "").isEmpty();
    }

    /** Only a relay on this machine may be spoken to in the open: whoever listens on the way would read the mails. */
    private static void requireMailUnseen() throws CannotStart {
        String host = value(Setting.MAIL_HOST, "");
        CannotStart.unless(
                value(Setting.MAIL_TLS, "required").equals("required")
                        || host.isEmpty()
                        || host.matches("localhost|127\\.[\\d.]+|::1"),
                "AIRSILK_MAIL_TLS is none, but " + host + " is not this machine");
    }

    /** The portal reads system properties as its configuration. */
    private void tellPortal() {
        System.setProperty("airsilk.address", address.getHostAddress());
        System.setProperty("airsilk.port", "" + port);
        System.setProperty("airsilk.home", home.toString());
        System.setProperty("airsilk.sample", sample);
    }

    boolean isPostgresql() {
        return database.startsWith("jdbc:postgresql:");
    }

    boolean hasSample() {
        return !sample.equals("none");
    }

    /** Others may reach the portal, but nobody has said how they call it. */
    boolean hasNoNames() {
        return !address.isLoopbackAddress()
                && value(Setting.HOSTS, "").isEmpty()
                && value(Setting.URL, "").isEmpty();
    }

    /** Where this machine itself reaches the portal. */
    URI uri(String path) {
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        return URI.create("http://" + host + ":" + port + path);
    }

    static String value(Setting setting, String otherwise) {
        String value = System.getProperty(setting.property(), System.getenv().getOrDefault(setting.variable(), ""));
        return value.isBlank() ? otherwise : value;
    }
}

package lu.airsilk.platform.database;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * What the data source needs beyond what the operator says: the driver's class for {@code airsilk.db.url}, and the
 * embedded database in {@code airsilk.home} when no URL is given.
 *
 * <p>Weaker than every other source, so a value that is set anywhere wins. It cannot ask the configuration it is part
 * of, hence it looks at system properties and environment itself.
 */
public final class DatabaseSettings implements ConfigSource {

    private static final String URL = "airsilk.db.url";

    /** Where the data source goes: the operator's URL, with what this portal wants of the driver. */
    private static final String ADDRESS = "airsilk.db.address";

    /** A batch goes to PostgreSQL as statements of many rows, not as many of one: both sides work less for it. */
    private static final String ROWS_TOGETHER = "reWriteBatchedInserts";

    /**
     * A crowd that wants the same row may have to queue for longer than H2's two seconds; and a command of ours has more
     * statements than the eight that a connection keeps parsed. What is committed is written at once: H2 would wait for
     * half a second, and whoever pulls the plug within it loses what a page has just shown as kept. For the same reason
     * it only appends while it runs and makes the file small again when it closes (decision 0096). It keeps no file of
     * its faults, with the statements and their values in it: what fails is told by our own log.
     */
    private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=100;WRITE_DELAY=0;REUSE_SPACE=FALSE;DEFRAG_ALWAYS=TRUE"
            + ";TRACE_LEVEL_FILE=0";

    private final Map<String, String> settings;

    public DatabaseSettings() {
        this(DatabaseSettings::given);
    }

    DatabaseSettings(Function<String, Optional<String>> given) {
        String url = given.apply(URL).orElseGet(() -> embedded(given.apply("airsilk.home")));
        settings = Map.of(
                URL,
                url,
                ADDRESS,
                address(url),
                "airsilk.db.class",
                driver(url),
                "airsilk.db.user",
                "airsilk",
                "airsilk.db.password",
                "airsilk");
    }

    private static String embedded(Optional<String> home) {
        Path database = Path.of(home.orElse("data")).toAbsolutePath().resolve("airsilk");
        return "jdbc:h2:file:" + database + MODE;
    }

    private static String address(String url) {
        return isPostgreSql(url) && !url.contains(ROWS_TOGETHER)
                ? url + (url.contains("?") ? "&" : "?") + ROWS_TOGETHER + "=true"
                : url;
    }

    /** Whether PostgreSQL is behind this URL; else it is H2. */
    public static boolean isPostgreSql(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    private static String driver(String url) {
        return isPostgreSql(url) ? "org.postgresql.ds.PGSimpleDataSource" : EmbeddedDataSource.class.getName();
    }

    private static Optional<String> given(String name) {
        String variable = System.getenv(name.replace('.', '_').toUpperCase(Locale.ROOT));
        return Optional.ofNullable(System.getProperty(name, variable)).filter(value -> !value.isBlank());
    }

    @Override
    public int getOrdinal() {
        return 50;
    }

    @Override
    public Set<String> getPropertyNames() {
        return settings.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return settings.get(name);
    }

    @Override
    public String getName() {
        return "database settings derived from " + URL;
    }
}

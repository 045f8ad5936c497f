package lu.airsilk.testbed;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceUnitTransactionType;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The portal's entities on a migrated H2 database in memory, without a server. */
public final class Schema {

    private static final String URL = url("schema");

    private static final Pattern NEEDED = Pattern.compile(
            "create (table|sequence)|add column|set data type (?!varchar|varbinary)", Pattern.CASE_INSENSITIVE);

    private static final List<String> SERVERS = List.of("jta.platform", "provider_class", "format_mapper", "enhancer");

    private Schema() {}

    /** The address of a database in memory that lives as long as its JVM. */
    static String url(String name) {
        return "jdbc:h2:mem:" + name
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
    }

    /** A factory on the schema that the migrations make; the caller closes it. */
    public static SessionFactory migrated() {
        migrate(URL);
        return alone().createEntityManagerFactory();
    }

    /** The same on a database of the caller's own, whose connections take part in transactions of the server's kind. */
    static SessionFactory migrated(String url, DataSource pool) {
        migrate(url);
        HibernatePersistenceConfiguration configuration = configuration();
        configuration.transactionType(PersistenceUnitTransactionType.JTA);
        return configuration
                .property("jakarta.persistence.jtaDataSource", pool)
                .property(
                        "hibernate.transaction.jta.platform",
                        "org.hibernate.engine.transaction.jta.platform.internal.JBossStandAloneJtaPlatform")
                .property("hibernate.current_session_context_class", "jta")
                .createEntityManagerFactory();
    }

    /**
     * The statements that the migrations lack for the entities as they are now: tables, sequences, columns, types.
     * Lengths and constraints are the migration's own decision.
     */
    public static String missing() {
        migrate(URL);
        return Stream.of(script("update").split(";"))
                .filter(NEEDED.asPredicate())
                .collect(joining(";"));
    }

    /** Every statement for the entities as they are now, as on an empty database. */
    public static String complete() {
        return script("create");
    }

    private static void migrate(String url) {
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations(
                        "filesystem:src/main/resources/db/migration", "filesystem:src/main/resources/db/migration-h2")
                .load()
                .migrate();
    }

    private static String script(String action) {
        var statements = new StringWriter();
        alone().property("jakarta.persistence.schema-generation.scripts.action", action)
                .property("jakarta.persistence.schema-generation.scripts.create-target", statements)
                .property("hibernate.hbm2ddl.delimiter", ";")
                .property("hibernate.format_sql", "true")
                .createEntityManagerFactory()
                .close();
        // neither H2's PostgreSQL mode nor PostgreSQL knows it
        return statements.toString().replace("tinyint", "smallint");
    }

    private static HibernatePersistenceConfiguration alone() {
        return configuration().jdbcUrl(URL).jdbcCredentials("sa", "");
    }

    private static HibernatePersistenceConfiguration configuration() {
        var configuration = new HibernatePersistenceConfiguration("portal");
        properties()
                .forEach(property ->
                        configuration.property(property.getAttribute("name"), property.getAttribute("value")));
        configuration.managedClasses(managed());
        return configuration;
    }

    /** Those of the packaged unit, so that names and types are the same; only what is the server's is not here. */
    private static Stream<Element> properties() {
        try {
            NodeList properties = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(Classes.FOLDER.resolve("META-INF/persistence.xml").toFile())
                    .getElementsByTagName("property");
            return IntStream.range(0, properties.getLength())
                    .mapToObj(properties::item)
                    .map(Element.class::cast)
                    .filter(property -> SERVERS.stream().noneMatch(property.getAttribute("name")::contains));
        } catch (Exception e) {
            throw new IllegalStateException("persistence.xml cannot be read", e);
        }
    }

    private static Class<?>[] managed() {
        return Classes.all().stream().filter(Schema::isManaged).toArray(Class<?>[]::new);
    }

    private static boolean isManaged(Class<?> type) {
        return Stream.of(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class)
                .anyMatch(type::isAnnotationPresent);
    }

    /** Prints what is missing, or everything with the argument {@code all}: to be copied into a migration. */
    public static void main(String[] arguments) {
        IO.println(List.of(arguments).contains("all") ? complete() : missing());
    }
}

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Every setting there is, by its name in the environment without {@code AIRSILK_}, and what it may say. */
enum Setting {
    ADDRESS,
    ADMIN_PASSWORD,
    BUYER,
    BUYER_USCI("[0-9A-Z]{18}", "the 18 signs of a social credit code"),
    DB_OWNER_PASSWORD,
    DB_OWNER_USER,
    DB_PASSWORD,
    DB_URL,
    DB_USER,
    GS1_PREFIX("\\d{6,11}", "6 to 11 digits"),
    HOME,
    HOSTS("[A-Za-z0-9.:\\[\\], -]+", "a list of host names"),
    LIMIT_BODY_BYTES("\\d{1,9}", Setting.NUMBER),
    LIMIT_FREE_BYTES("\\d{1,15}", Setting.NUMBER),
    LIMIT_EXPORTS("[1-9]\\d{0,8}", Setting.NUMBER),
    LIMIT_IMPORTS("[1-9]\\d{0,8}", Setting.NUMBER),
    LIMIT_MESSAGES("[1-9]\\d{0,8}", Setting.NUMBER),
    LIMIT_REQUESTS("[1-9]\\d{0,8}", Setting.NUMBER),
    LIMIT_SEARCHES("[1-9]\\d{0,8}", Setting.NUMBER),
    LIMIT_SECONDS("[1-9]\\d{0,4}", Setting.NUMBER),
    LIMIT_SIGNIN_ACCOUNT("[1-9]\\d{0,5}", Setting.NUMBER),
    LIMIT_SIGNIN_ADDRESS("[1-9]\\d{0,5}", Setting.NUMBER),
    LIMIT_SPOOL_BYTES("[1-9]\\d{0,14}", Setting.NUMBER),
    LIMIT_STREAMS("[1-9]\\d{0,8}", Setting.NUMBER),
    LIMIT_UPLOADS("[1-9]\\d{0,17}", Setting.NUMBER),
    LIMIT_UPLOAD_BYTES("\\d{1,10}", Setting.NUMBER),
    LOG("text|json", "text or json"),
    MAIL_FROM("\\S+@\\S+", "an e-mail address"),
    MAIL_HOST("\\S+", "a host"),
    MAIL_PASSWORD,
    MAIL_PORT("\\d{1,5}", "a port"),
    MAIL_TLS("required|none", "required or none"),
    MAIL_USER,
    PORT("\\d{1,5}", "a port"),
    PROXIES("[0-9a-fA-F.:/, ]+", "a list of addresses and networks"),
    PURCHASE_LIMIT("\\d{1,12}(\\.\\d{1,2})?", "an amount"),
    SAMPLE("none|staff|demo|bulk", "none, staff, demo or bulk"),
    SAMPLE_PASSWORD,
    SEAL_ANCHORS,
    SEAL_KEY("\\S{32,}", "at least 32 letters"),
    SELLER,
    URL("https?://\\S+", "an http address"),
    WECOM_URL("https?://\\S+", "an http address");

    private static final String NUMBER = "a whole number";
    private static final String PREFIX = "AIRSILK_";

    /** Said by the build and by those who start the portal for it, never by operators. */
    private static final Set<String> OUR_OWN =
            Set.of("airsilk.default.sample", "airsilk.payara", "airsilk.start.refusal", "airsilk.stop.with.parent");

    private final String form;
    private final String words;

    Setting() {
        this(".*", "");
    }

    Setting(String form, String words) {
        this.form = form;
        this.words = words;
    }

    /** Refuses a variable or property that is no setting, and a value that no setting takes: both are slips, and neither may be silent. */
    static void requireAll(Map<String, String> environment, Properties properties) throws CannotStart {
        for (String variable : new TreeMap<>(environment).keySet()) {
            require(!variable.startsWith(PREFIX) || named(Setting::variable, variable), variable);
        }
        for (String property : new TreeSet<>(properties.stringPropertyNames())) {
            boolean known = OUR_OWN.contains(property) || named(Setting::property, property);
            require(!property.startsWith("airsilk.") || known, "-D" + property);
        }
        for (Setting setting : values()) {
            setting.require();
        }
    }

    private static void require(boolean known, String said) throws CannotStart {
        CannotStart.unless(known, said + " is no setting; README.md tells them all");
    }

    private static boolean named(Function<Setting, String> as, String name) {
        return Arrays.stream(values()).map(as).anyMatch(name::equals);
    }

    private void require() throws CannotStart {
        String value = Settings.value(this, "");
        CannotStart.unless(
                value.isEmpty() || value.matches(form),
                variable() + " is not " + words + (isSecret() ? "" : ": " + value));
    }

    /** Never shown, not even when it is refused. */
    private boolean isSecret() {
        return name().endsWith("PASSWORD") || name().endsWith("KEY");
    }

    String variable() {
        return PREFIX + name();
    }

    String property() {
        return variable().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}

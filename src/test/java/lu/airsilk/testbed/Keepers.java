package lu.airsilk.testbed;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** People who keep a store of the sample that nobody keeps yet; so that a test has a store to itself. */
public final class Keepers {

    private static final AtomicLong SERIAL = new AtomicLong(System.nanoTime());

    private Keepers() {}

    /** Somebody new with this name, who keeps this store of the shared portal. */
    public static Rest of(String user, String store) {
        Rest.as("admin").letIn(user, "\"name\":\"王丽\",\"roles\":[\"STORE\"],\"stores\":[\"%s\"]".formatted(store));
        return Rest.as(user);
    }

    /** Somebody whom no test has met yet, who keeps these stores: their name. */
    public static String fresh(String... stores) {
        String user = "keeper." + Long.toString(SERIAL.incrementAndGet(), 36);
        of(user, String.join("\",\"", stores));
        return user;
    }

    /** A store that has just opened in Zhengzhou for this owner: its code. */
    public static String newStore(String owner) {
        String code = "N"
                + Long.toString(SERIAL.incrementAndGet() % 1_000_000_000L, 36).toUpperCase(Locale.ROOT);
        Rest.as("admin")
                .post(
                        "/stores",
                        "{\"code\":\"%s\",\"name\":\"新店\",\"owner\":\"%s\",\"city\":\"Zhengzhou\"}"
                                .formatted(code, owner),
                        "application/json")
                .expect(201);
        return code;
    }
}

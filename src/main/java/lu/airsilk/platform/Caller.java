package lu.airsilk.platform;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who asks in this request: from where, under which number, and in whose name once that is known. */
public final class Caller {

    /** The name of the portal itself; a job's own follows it after a colon. */
    public static final String PORTAL = "system";

    private static final ThreadLocal<@Nullable Caller> CURRENT = new ThreadLocal<>();

    private final String address;
    private final String request;
    private final String asked;
    private final Deadline deadline;
    private String user = "";
    private boolean bound;
    private boolean keeper;
    private final Set<Object> counted = new HashSet<>();

    /**
     * @param address where the request comes from
     * @param request the number under which it is found again
     * @param asked method and path; without the query, which may hold what was typed
     * @param deadline until when they must be answered
     */
    public Caller(String address, String request, String asked, Deadline deadline) {
        this.address = address;
        this.request = request;
        this.asked = asked;
        this.deadline = deadline;
    }

    /** The one of the request that this thread answers; beside requests nobody asks, and what is done the portal does itself. */
    public static Caller current() {
        Caller caller = CURRENT.get();
        return caller == null ? portal() : caller;
    }

    private static Caller portal() {
        Caller portal = new Caller("", "", "", new Deadline(Duration.ZERO));
        portal.is(PORTAL, false, false);
        return portal;
    }

    /** This thread answers their request from here on. */
    public void begin() {
        CURRENT.set(this);
    }

    /** This thread's request is over. */
    public static void end() {
        CURRENT.remove();
    }

    /**
     * They are known from here on.
     *
     * @param toStores whether what belongs to other stores does not exist for them
     * @param inStore whether they keep a store: what is said to a store is said to them
     */
    public void is(String name, boolean toStores, boolean inStore) {
        user = name;
        bound = toStores;
        keeper = inStore;
    }

    /** Whether this is the portal itself, in a job of its own or not. */
    public static boolean isPortal(String name) {
        return name.equals(PORTAL) || name.startsWith(PORTAL + ":");
    }

    /** Whether they keep a store: what is said to a store is said to them. */
    public boolean isKeeper() {
        return keeper;
    }

    /** Whether what belongs to other stores does not exist for them. */
    public boolean isBound() {
        return bound;
    }

    /** Whether nobody has said this of the request before. */
    public boolean isFirst(Object said) {
        return counted.add(said);
    }

    public Deadline deadline() {
        return deadline;
    }

    public String user() {
        return user;
    }

    public String address() {
        return address;
    }

    public String request() {
        return request;
    }

    public String asked() {
        return asked;
    }
}

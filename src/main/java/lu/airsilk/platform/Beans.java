package lu.airsilk.platform;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Beans for what the server or a library makes, into which nothing can be injected. Each type is looked up once: a look-up
 * walks the stack of its caller, and a page that says two hundred days would do that two hundred times.
 */
public final class Beans {
    private Beans() {}

    /** Not a class value: that would hang what was found, and with it the application, on types of the JDK for ever. */
    private static final Map<Class<?>, Object> FOUND = new ConcurrentHashMap<>();

    /** The one bean of this type, which must not be dependent: a proxy that finds the instance of each request, or the only one. */
    public static <T> T of(Class<T> type) {
        Object found = FOUND.computeIfAbsent(
                type, wanted -> CDI.current().select(wanted).get());
        return type.cast(found);
    }
}

package lu.airsilk.platform;

import jakarta.enterprise.inject.spi.CDI;

/**
 * Beans for what the server or a library makes, into which nothing can be injected. Each type is looked up once: a look-up
 * walks the stack of its caller, and a page that says two hundred days would do that two hundred times.
 */
public final class Beans {
    private Beans() {}

    private static final ClassValue<Object> FOUND = new ClassValue<>() {
        @Override
        protected Object computeValue(Class<?> type) {
            return CDI.current().select(type).get();
        }
    };

    /** The one bean of this type, which must not be dependent: a proxy that finds the instance of each request, or the only one. */
    public static <T> T of(Class<T> type) {
        return type.cast(FOUND.get(type));
    }
}

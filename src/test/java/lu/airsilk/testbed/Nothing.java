package lu.airsilk.testbed;

import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Something of the server's that is asked to do what no test looks at, and does nothing. */
final class Nothing {

    private Nothing() {}

    /** One whose methods give zero, null, or another one that does nothing. */
    static <T> T of(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, _) -> given(method.getReturnType())));
    }

    private static @Nullable Object given(Class<?> type) {
        if (type.isInterface()) {
            return of(type);
        }
        return type.isPrimitive() && type != void.class ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}

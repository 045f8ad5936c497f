package lu.airsilk.platform.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.BooleanSupplier;
import javax.sql.XAConnection;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import org.jspecify.annotations.Nullable;

/**
 * Commits that are answered only when they are kept. When one of them breaks H2's store, H2 takes those of others without a
 * word, and their rows are gone with the store: so it is looked at after each, before anybody is told that it is done.
 */
record KeptCommits(XAConnection connection, BooleanSupplier isWhole) {

    /** The connection, but its commits fail when the store has broken. */
    XAConnection answering() {
        return proxy(XAConnection.class, (_, method, arguments) -> {
            Object given = call(connection, method, arguments);
            return given instanceof XAResource resource ? answering(resource) : given;
        });
    }

    private XAResource answering(XAResource resource) {
        return proxy(XAResource.class, (_, method, arguments) -> {
            Object given = call(resource, method, arguments);
            if (method.getName().equals("commit") && !isWhole.getAsBoolean()) {
                throw new XAException(XAException.XAER_RMFAIL);
            }
            return given;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}

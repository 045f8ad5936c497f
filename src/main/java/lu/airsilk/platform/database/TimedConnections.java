package lu.airsilk.platform.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import lu.airsilk.platform.Caller;
import lu.airsilk.platform.Deadline;
import org.hibernate.engine.jdbc.connections.internal.DataSourceConnectionProvider;
import org.jspecify.annotations.Nullable;

/** The connections that a request is given know its deadline; those of jobs are as they are. Named in {@code persistence.xml}. */
public final class TimedConnections extends DataSourceConnectionProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        Deadline deadline = Caller.current().deadline();
        return deadline.isNone() ? connection : timed(connection, deadline);
    }

    private static Connection timed(Connection connection, Deadline deadline) {
        return (Connection) Proxy.newProxyInstance(
                TimedConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (_, method, arguments) -> call(connection, deadline, method, arguments));
    }

    private static @Nullable Object call(
            Connection connection, Deadline deadline, Method method, Object @Nullable [] arguments) throws Throwable {
        boolean prepares = Statement.class.isAssignableFrom(method.getReturnType());
        if (prepares) {
            deadline.require();
        }
        try {
            Object given = method.invoke(connection, arguments);
            return prepares ? deadline.watched((Statement) given) : given;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}

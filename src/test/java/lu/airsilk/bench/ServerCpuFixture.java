package lu.airsilk.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;

/** The CPU that a PostgreSQL server has used so far, all its processes together; as exact as the system's clock tick. */
record ServerCpuFixture(ProcessHandle server) {

    static ServerCpuFixture of(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet pid = statement.executeQuery("select pg_backend_pid()")) {
            pid.next();
            return new ServerCpuFixture(ProcessHandle.of(pid.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow());
        }
    }

    double seconds() {
        return Stream.concat(Stream.of(server), server.descendants())
                .mapToDouble(ServerCpuFixture::seconds)
                .sum();
    }

    static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }
}

package lu.airsilk.seal.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Whose turn it is to seal: a lease that its owner renews with every portion, in the portion's own transaction. */
public record SealTurn(String node) {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final String TAKE =
            "update seal_turn set owner = ?, lease_until = ? where owner = ? or lease_until <= ?";

    /** False when another node has it. */
    boolean take(Connection database, Instant now) throws SQLException {
        try (PreparedStatement take = database.prepareStatement(TAKE)) {
            take.setString(1, node);
            take.setObject(2, PortionBook.moment(now.plus(LEASE)));
            take.setString(3, node);
            take.setObject(4, PortionBook.moment(now));
            return take.executeUpdate() == 1;
        }
    }
}

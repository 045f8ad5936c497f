package lu.airsilk.seal.chain;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What opens the portal and what the audit does not repeat: each user's password hash and kept token. They change only
 * together with what is audited of the user, so they are sealed with the revision that changed it, and without one they
 * must be as they were.
 */
public record Secrets(Connection database, SealKey.Digest digest) {

    /** The name of these units; their number is the user's. */
    public static final String NAME = "portal_user secret";

    public static final String USERS = "portal_user";

    /** Columns of a user that the audit leaves out; {@code UnauditedTest} tells of others. */
    static final List<String> COLUMNS = List.of("id", "name", "password_hash", "kept_token");

    private static final String SELECT = "select " + String.join(", ", COLUMNS) + " from " + USERS;

    private static final String TOUCHED = "select rev, id from portal_user_aud where rev between ? and ?";

    /** By user. */
    public Map<Long, byte[]> now() throws SQLException {
        Map<Long, byte[]> secrets = new HashMap<>();
        RowBytes row = new RowBytes(COLUMNS);
        byte[] name = NAME.getBytes(StandardCharsets.US_ASCII);
        SealedRows.each(
                database, SELECT, List.of(), user -> secrets.put(user.getLong("id"), digest.of(name, row.of(user))));
        return secrets;
    }

    /** The units of users whose rows these revisions changed. */
    List<SealedUnit> changedBy(List<SealedUnit> revisions) throws SQLException {
        List<SealedUnit> units = new ArrayList<>();
        if (revisions.isEmpty()) {
            return units;
        }
        Map<Long, SealedUnit> byNumber = new TreeMap<>();
        revisions.forEach(revision -> byNumber.put(revision.number(), revision));
        Map<Long, byte[]> now = now();
        List<Long> range =
                List.of(revisions.getFirst().number(), revisions.getLast().number());
        SealedRows.each(database, TOUCHED, range, row -> {
            SealedUnit revision = byNumber.get(row.getLong(1));
            byte[] secret = now.get(row.getLong(2));
            if (revision != null && secret != null) {
                units.add(new SealedUnit(NAME, row.getLong(2), revision.at(), revision.by(), secret));
            }
        });
        return units;
    }
}

package lu.airsilk.seal.chain;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the chain begins: every secret, and every audited row that its audit does not say as it is, such as those that
 * migrations made and those of before the audit.
 */
public final class Beginning {

    private static final byte[] NOTHING = {};

    private final Connection database;
    private final SealKey.Digest digest;
    private final Instant at;
    private final List<SealedUnit> units = new ArrayList<>();
    private final List<Portion> portions = new ArrayList<>();

    Beginning(Connection database, SealKey.Digest digest, Instant at) {
        this.database = database;
        this.digest = digest;
        this.at = at;
    }

    /** Writes the first portions, at least one; they count once the transaction is committed. */
    List<Portion> portions() throws SQLException {
        for (Map.Entry<Long, byte[]> secret :
                new Secrets(database, digest).now().entrySet()) {
            add(new SealedUnit(Secrets.NAME, secret.getKey(), at, "", secret.getValue()));
        }
        LastStates states = new LastStates(database);
        for (AuditedTable table : AuditedTable.of(database)) {
            if (table.hasNumber()) {
                states.each(table, this::found);
            }
        }
        write();
        return portions;
    }

    private void found(LastStates.State state) throws SQLException {
        if (!state.isAsAudited()) {
            add(new SealedUnit(state.table(), state.number(), at, "", digest(state, digest)));
        }
    }

    /** Of a row as it is, or of none. */
    public static byte[] digest(LastStates.State state, SealKey.Digest digest) {
        byte @Nullable [] live = state.live();
        return digest.of(state.table().getBytes(StandardCharsets.UTF_8), live == null ? NOTHING : live);
    }

    private void add(SealedUnit unit) throws SQLException {
        units.add(unit);
        if (units.size() == Sealer.MOST) {
            write();
        }
    }

    private void write() throws SQLException {
        Portion portion = Portion.after(portions.isEmpty() ? null : portions.getLast(), at, units, digest);
        new PortionBook(database).add(portion);
        portions.add(portion);
        units.clear();
    }
}

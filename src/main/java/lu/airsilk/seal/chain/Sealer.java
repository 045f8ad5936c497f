package lu.airsilk.seal.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Seals what is committed, in transactions of its own. It goes by what is committed and not yet sealed, not by the
 * highest number: a long command's revision has a lower number than many that were committed before it, and several
 * nodes number theirs in blocks.
 */
public final class Sealer {

    /** Units of a portion. */
    static final int MOST = 4_000;

    private final SealKey.Digest digest;
    private final SealTurn turn;
    private final Clock clock;
    private final ChainKnowledge sealed;
    private List<FactKind> kinds = List.of();

    public Sealer(SealKey key, SealTurn turn, Clock clock) {
        this.digest = key.digest();
        this.turn = turn;
        this.clock = clock;
        this.sealed = new ChainKnowledge(key);
    }

    /**
     * Seals what was committed.
     *
     * @param since facts of before are passed over
     * @param portions as many as this look may write
     * @return true when nothing more waits, or another node is at it
     */
    public boolean look(Connection database, Instant since, int portions) throws SQLException {
        database.setAutoCommit(false);
        sealed.catchUp(database);
        database.commit();
        if (sealed.last().isEmpty()) {
            begin(database);
        }
        return sealed.last().isEmpty() || sealWaiting(database, since, portions);
    }

    private boolean sealWaiting(Connection database, Instant since, int portions) throws SQLException {
        Map<FactKind, NumberSet> waiting = waiting(database, kinds(database), since);
        for (int written = 0; written < portions && size(waiting) > 0; written++) {
            if (!seal(database, waiting)) {
                return true;
            }
        }
        database.rollback();
        return size(waiting) == 0;
    }

    /** Tables change when the portal starts, and not while it runs. */
    private List<FactKind> kinds(Connection database) throws SQLException {
        if (kinds.isEmpty()) {
            kinds = FactKind.of(database);
        }
        return kinds;
    }

    public Optional<Portion> last() {
        return sealed.last();
    }

    private static long size(Map<FactKind, NumberSet> waiting) {
        return waiting.values().stream().mapToLong(NumberSet::size).sum();
    }

    private Map<FactKind, NumberSet> waiting(Connection database, List<FactKind> kinds, Instant since)
            throws SQLException {
        Map<FactKind, NumberSet> waiting = new LinkedHashMap<>();
        for (FactKind kind : kinds) {
            NumberSet numbers = new NumberSet();
            SealedRows.each(
                    database,
                    "select id from " + kind.table() + " where " + kind.at() + " >= ?",
                    List.of(PortionBook.moment(since)),
                    row -> {
                        if (!sealed.has(kind.table(), row.getLong(1))) {
                            numbers.add(row.getLong(1));
                        }
                    });
            waiting.put(kind, numbers);
        }
        database.commit();
        return waiting;
    }

    /** One portion; false when it is another node's turn. */
    private boolean seal(Connection database, Map<FactKind, NumberSet> waiting) throws SQLException {
        if (!turn.take(database, clock.instant())) {
            database.rollback();
            return false;
        }
        sealed.catchUp(database);
        List<SealedUnit> units = new ArrayList<>();
        for (Map.Entry<FactKind, NumberSet> each : waiting.entrySet()) {
            units.addAll(take(database, each.getKey(), each.getValue(), MOST - units.size()));
        }
        if (!units.isEmpty()) {
            Portion portion = sealed.next(clock.instant(), units);
            new PortionBook(database).add(portion);
            database.commit();
            sealed.add(portion);
        }
        database.commit();
        return true;
    }

    /** The next facts of a kind, those that another node has sealed meanwhile left out. */
    private List<SealedUnit> take(Connection database, FactKind kind, NumberSet waiting, int most) throws SQLException {
        List<Long> numbers = waiting.first(most);
        numbers.forEach(waiting::remove);
        List<Long> open = numbers.stream()
                .filter(number -> !sealed.has(kind.table(), number))
                .toList();
        Map<Long, SealedUnit> read = new Facts(database, digest).read(kind, open);
        List<SealedUnit> units = new ArrayList<>(
                open.stream().filter(read::containsKey).map(read::get).toList());
        if (kind.table().equals(FactKind.REVISION)) {
            units.addAll(new Secrets(database, digest).changedBy(List.copyOf(units)));
        }
        return units;
    }

    /** The first portions: what no audit says, as it is now. One moment, hence one transaction. */
    private void begin(Connection database) throws SQLException {
        try (Snapshot _ = Snapshot.of(database)) {
            if (turn.take(database, clock.instant())) {
                List<Portion> portions = new Beginning(database, digest, clock.instant()).portions();
                database.commit();
                portions.forEach(sealed::add);
            }
        }
    }
}

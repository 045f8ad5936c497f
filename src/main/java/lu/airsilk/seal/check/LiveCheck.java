package lu.airsilk.seal.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.seal.chain.AuditedTable;
import lu.airsilk.seal.chain.Beginning;
import lu.airsilk.seal.chain.FactKind;
import lu.airsilk.seal.chain.LastStates;
import lu.airsilk.seal.chain.SealKey;
import lu.airsilk.seal.chain.SealedRows;
import lu.airsilk.seal.chain.SealedUnit;
import lu.airsilk.seal.chain.Secrets;

/** Holds what is there now, audited rows, balances and secrets, against what was sealed of it last. */
final class LiveCheck {

    private static final String BALANCES = """
        select lot, place, sum(balance), sum(moved) from (
          select lot, place, units as balance, 0 as moved from stock_balance
          union all select lot, place, 0, units from stock_leg) sides
        group by lot, place having sum(balance) <> sum(moved)\
        """;

    private static final String LAST_MOVEMENT = """
        select id, recorded_at, recorded_by from stock_movement
        where lot = ? and (from_place = ? or to_place = ?) order by id desc limit 1\
        """;

    private final Connection database;
    private final SealKey.Digest digest;
    private final ChainCheck chain;
    private final Breaches differences;

    /** Who touched a user last, and the users whose last change is not sealed yet. */
    private final Map<Long, LastStates.Audit> users = new HashMap<>();

    LiveCheck(Connection database, SealKey.Digest digest, ChainCheck chain, Breaches differences) {
        this.database = database;
        this.digest = digest;
        this.chain = chain;
        this.differences = differences;
    }

    void run(SealProgress progress) throws SQLException {
        LastStates states = new LastStates(database);
        for (AuditedTable table : AuditedTable.of(database)) {
            states.each(table, this::take);
            progress.step();
        }
        chain.baseline()
                .eachMissing((table, number) ->
                        differences.add(new Difference(BreachKind.ROW_GONE, table, number, chain.begun(), "", "")));
        checkBalances();
        checkSecrets();
    }

    private void take(LastStates.State state) {
        chain.baseline().met(state.table(), state.number());
        LastStates.Audit last = state.last();
        if (state.table().equals(Secrets.USERS) && last != null) {
            users.put(state.number(), last);
        }
        if (!state.isAsAudited() && !isAsFound(state)) {
            BreachKind kind = state.live() == null
                    ? BreachKind.ROW_GONE
                    : last == null || last.deleted() ? BreachKind.ROW_UNKNOWN : BreachKind.ROW;
            differences.add(
                    last == null
                            ? new Difference(kind, state.table(), state.number(), chain.begun(), "", "")
                            : new Difference(kind, state.table(), state.number(), last.at(), last.by(), ""));
        }
    }

    /** As the beginning of the seal found it, and no audit has spoken of it since. */
    private boolean isAsFound(LastStates.State state) {
        LastStates.Audit last = state.last();
        byte[] found = chain.baseline().digest(state.table(), state.number());
        return found != null
                && (last == null || !last.at().isAfter(chain.begun()))
                && new SealedUnit(state.table(), state.number(), chain.begun(), "", found)
                        .isSealedAs(Beginning.digest(state, digest));
    }

    private void checkBalances() throws SQLException {
        SealedRows.each(database, BALANCES, List.of(), row -> {
            String lot = row.getString(1);
            String place = row.getString(2);
            String detail = lot + " " + place + ": " + row.getLong(3) + " ≠ " + row.getLong(4);
            SealedRows.each(
                    database,
                    LAST_MOVEMENT,
                    List.of(lot, place, place),
                    movement -> differences.add(new Difference(
                            BreachKind.BALANCE,
                            "stock_balance",
                            movement.getLong(1),
                            movement.getObject(2, OffsetDateTime.class).toInstant(),
                            movement.getString(3),
                            detail)));
        });
    }

    private void checkSecrets() throws SQLException {
        new Secrets(database, digest).now().forEach((user, secret) -> {
            LastStates.Audit last = users.get(user);
            SealedUnit sealed = chain.secrets().get(user);
            boolean waits = last != null && !chain.isSealed(FactKind.REVISION, last.revision());
            if (!waits && sealed != null && !sealed.isSealedAs(secret)) {
                differences.add(new Difference(BreachKind.SECRET, Secrets.USERS, user, sealed.at(), sealed.by(), ""));
            }
        });
    }
}

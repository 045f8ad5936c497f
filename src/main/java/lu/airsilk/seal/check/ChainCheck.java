package lu.airsilk.seal.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.seal.chain.FactKind;
import lu.airsilk.seal.chain.Facts;
import lu.airsilk.seal.chain.NumberSet;
import lu.airsilk.seal.chain.Portion;
import lu.airsilk.seal.chain.PortionBook;
import lu.airsilk.seal.chain.SealKey;
import lu.airsilk.seal.chain.SealedRows;
import lu.airsilk.seal.chain.SealedUnit;
import lu.airsilk.seal.chain.Secrets;
import org.jspecify.annotations.Nullable;

/** Walks the chain from its first link to its last and works every fact in it out again. */
final class ChainCheck {

    /** A command never takes so long: what comes in under an earlier time was made up. */
    private static final Duration LATEST = Duration.ofHours(1);

    private final Connection database;
    private final SealKey.Digest digest;
    private final List<FactKind> kinds;
    private final Breaches differences;

    private final Map<String, NumberSet> sealed = new HashMap<>();
    private final Baseline baseline = new Baseline();
    private final Map<Long, SealedUnit> secrets = new HashMap<>();

    private Instant begun = Instant.MAX;
    private @Nullable Portion last;
    private boolean genuine;
    private long waiting;

    ChainCheck(Connection database, SealKey.Digest digest, Breaches differences) throws SQLException {
        this.database = database;
        this.digest = digest;
        this.differences = differences;
        kinds = FactKind.of(database);
    }

    /** Everything of the chain, then what is not in it yet. */
    void run(SealProgress progress) throws SQLException {
        PortionBook portions = new PortionBook(database);
        portions.eachAfter(0, portion -> {
            take(portion);
            progress.step();
        });
        for (FactKind kind : kinds) {
            addWaiting(kind);
        }
    }

    private void take(Portion portion) throws SQLException {
        boolean follows = portion.isGenuine(last, digest) && portion.number() == (last == null ? 1 : last.number() + 1);
        genuine |= follows;
        if (!follows) {
            differences.add(new Difference(BreachKind.CHAIN, "seal_portion", portion.number(), portion.at(), "", ""));
        }
        begun = last == null ? portion.at() : begun;
        check(units(portion));
        last = portion;
    }

    /** None when somebody has written something else over them, which the link says already. */
    private static List<SealedUnit> units(Portion portion) {
        try {
            return portion.units();
        } catch (RuntimeException unreadable) {
            return List.of();
        }
    }

    private void check(List<SealedUnit> units) throws SQLException {
        Map<String, List<SealedUnit>> byTable = units.stream().collect(Collectors.groupingBy(SealedUnit::of));
        for (FactKind kind : kinds) {
            List<SealedUnit> facts =
                    Optional.ofNullable(byTable.remove(kind.table())).orElse(List.of());
            check(kind, facts);
        }
        byTable.values().forEach(rest -> rest.forEach(this::keep));
    }

    private void keep(SealedUnit unit) {
        if (unit.of().equals(Secrets.NAME)) {
            secrets.put(unit.number(), unit);
        } else {
            baseline.add(unit);
        }
    }

    private void check(FactKind kind, List<SealedUnit> facts) throws SQLException {
        NumberSet known = sealed(kind.table());
        List<Long> numbers = facts.stream().map(SealedUnit::number).sorted().toList();
        Map<Long, SealedUnit> now = new Facts(database, digest).read(kind, numbers);
        for (SealedUnit fact : facts) {
            known.add(fact.number());
            SealedUnit found = now.get(fact.number());
            if (found == null) {
                differences.add(Difference.of(BreachKind.GONE, fact, null));
            } else if (!fact.isSealedAs(found.digest())) {
                differences.add(Difference.of(BreachKind.CHANGED, fact, found));
            } else {
                lookAtTime(fact);
            }
        }
    }

    private void lookAtTime(SealedUnit fact) {
        if (last != null && fact.at().isAfter(begun) && fact.at().plus(LATEST).isBefore(last.at())) {
            differences.add(Difference.of(BreachKind.LATE, fact, null));
        }
    }

    private void addWaiting(FactKind kind) throws SQLException {
        NumberSet known = sealed(kind.table());
        String open = "select id, " + kind.at() + ", " + kind.by() + " from " + kind.table();
        SealedRows.each(database, open, List.of(), row -> {
            if (!known.has(row.getLong(1))) {
                waiting++;
                Instant at = row.getObject(2, OffsetDateTime.class).toInstant();
                lookAtTime(new SealedUnit(kind.table(), row.getLong(1), at, row.getString(3), new byte[0]));
            }
        });
    }

    Baseline baseline() {
        return baseline;
    }

    /** The last one of each user. */
    Map<Long, SealedUnit> secrets() {
        return secrets;
    }

    boolean isSealed(String table, long number) {
        return sealed(table).has(number);
    }

    private NumberSet sealed(String table) {
        return sealed.computeIfAbsent(table, _ -> new NumberSet());
    }

    /** Not one link is genuine: the key is another one, or all of it was written by somebody else. */
    boolean isUnderAnotherKey() {
        return last != null && !genuine;
    }

    Instant begun() {
        return begun;
    }

    Optional<Portion> last() {
        return Optional.ofNullable(last);
    }

    long waiting() {
        return waiting;
    }
}

package lu.airsilk.seal.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a node knows of the chain: how far it goes, and which facts are in it. */
final class ChainKnowledge {

    private final SealKey.Digest digest;
    private final Map<String, NumberSet> facts = new HashMap<>();
    private @Nullable Portion last;
    private boolean genuine;

    ChainKnowledge(SealKey key) {
        digest = key.digest();
    }

    /** Reads what other nodes have sealed since; all of it when the chain is not the one that was known. */
    void catchUp(Connection database) throws SQLException {
        PortionBook book = new PortionBook(database);
        if (last != null && !isKept(book, last)) {
            facts.clear();
            last = null;
        }
        book.eachAfter(last == null ? 0 : last.number(), portion -> {
            genuine |= portion.isGenuine(last, digest);
            keep(portion);
        });
        if (last != null && !genuine) {
            throw new AnotherKey();
        }
    }

    private static boolean isKept(PortionBook book, Portion known) throws SQLException {
        Optional<Portion> there = book.numbered(known.number());
        return there.filter(portion -> Arrays.equals(portion.link(), known.link()))
                .isPresent();
    }

    /** What this node has sealed itself. */
    void add(Portion portion) {
        keep(portion);
        genuine = true;
    }

    private void keep(Portion portion) {
        portion.units().forEach(unit -> of(unit.of()).add(unit.number()));
        last = portion;
    }

    Optional<Portion> last() {
        return Optional.ofNullable(last);
    }

    boolean has(String table, long number) {
        return of(table).has(number);
    }

    private NumberSet of(String table) {
        return facts.computeIfAbsent(table, _ -> new NumberSet());
    }

    Portion next(Instant at, List<SealedUnit> units) {
        return Portion.after(last, at, units, digest);
    }
}

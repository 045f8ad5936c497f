package lu.airsilk.seal.check;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import lu.airsilk.seal.chain.Anchor;
import lu.airsilk.seal.chain.Anchors;
import lu.airsilk.seal.chain.AuditedTable;
import lu.airsilk.seal.chain.Portion;
import lu.airsilk.seal.chain.PortionBook;
import lu.airsilk.seal.chain.SealKey;
import lu.airsilk.seal.chain.Snapshot;

/** The whole check, on one moment of the database: reads everything that is sealed, a few thousand rows in memory. */
public record SealCheck(Connection database, SealKey key, Anchors anchors, Instant now) {

    private static final String CHAIN = "seal_portion";

    public SealReport run() throws SQLException, IOException {
        return run(new SealProgress());
    }

    public SealReport run(SealProgress progress) throws SQLException, IOException {
        List<Anchor> said = anchors.all();
        try (Snapshot _ = Snapshot.of(database)) {
            progress.expect(new PortionBook(database).count()
                    + AuditedTable.of(database).size());
            Breaches differences = new Breaches();
            ChainCheck chain = new ChainCheck(database, key.digest(), differences);
            chain.run(progress);
            if (chain.isUnderAnotherKey()) {
                differences = new Breaches();
                differences.add(new Difference(BreachKind.KEY, CHAIN, 1, chain.begun(), "", ""));
            } else if (chain.last().isPresent()) {
                new LiveCheck(database, key.digest(), chain, differences).run(progress);
            }
            for (Anchor anchor : said) {
                check(anchor, differences);
            }
            return report(chain, said, differences);
        }
    }

    private SealReport report(ChainCheck chain, List<Anchor> anchors, Breaches differences) {
        return new SealReport(
                now,
                chain.last().map(Portion::at),
                chain.last().map(Portion::number).orElse(0L),
                chain.waiting(),
                anchors.stream().findFirst(),
                differences.count(),
                differences.first());
    }

    private void check(Anchor anchor, Breaches differences) throws SQLException {
        if (new PortionBook(database)
                .numbered(anchor.portion())
                .filter(anchor::isOf)
                .isEmpty()) {
            differences.add(new Difference(BreachKind.ANCHOR, CHAIN, anchor.portion(), anchor.at(), "", ""));
        }
    }
}

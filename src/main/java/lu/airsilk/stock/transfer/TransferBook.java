package lu.airsilk.stock.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.shelf.StoreTransfer;
import lu.airsilk.stock.shelf.TransferSheet;
import lu.airsilk.stock.shelf.TransferState;

/** The transfers between stores, to be read by both of them. */
@ApplicationScoped
public class TransferBook {

    private static final String WHERE =
            " where (" + StoreScope.condition("t.fromStore") + "or" + StoreScope.condition("t.toStore") + ")";
    private static final Map<String, String> COLUMNS = Map.of(
            "number", "t.number", "state", "t.state", "sentAt", "t.sentAt", "from", "t.fromStore", "to", "t.toStore");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    /** A transfer in a list. */
    public record Row(
            String number, StoreCode from, StoreCode to, TransferState state, long lots, Units units, Instant sentAt) {}

    /** A page of transfers from or to the actor's stores, the newest first. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.HUB, Role.AUDIT})
    public Page<Row> rows(Paging paging) {
        return rows(WHERE, paging);
    }

    /** Those on their way to the actor's stores. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.HUB, Role.AUDIT})
    public Page<Row> coming(Paging paging) {
        return rows(" where t.state = SENT and" + StoreScope.condition("t.toStore"), paging);
    }

    private Page<Row> rows(String where, Paging paging) {
        long total = actor.stores()
                .query(database, "select count(t) from StoreTransfer t" + where, Long.class)
                .getSingleResult();
        List<StoreTransfer> transfers = actor.stores()
                .query(
                        database,
                        "select t from StoreTransfer t" + where + paging.orderBy(COLUMNS, "t.sentAt desc", "t.id"),
                        StoreTransfer.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        Map<Long, Sums> sums = sums(transfers);
        return new Page<>(
                total,
                transfers.stream()
                        .map(transfer -> row(transfer, sums.getOrDefault(transfer.id(), Sums.NONE)))
                        .toList());
    }

    /** What the lines of a transfer add up to. */
    private record Sums(long transfer, long lots, long units) {

        static final Sums NONE = new Sums(0, 0, 0);
    }

    /** For the transfers that are shown only. */
    private Map<Long, Sums> sums(List<StoreTransfer> transfers) {
        return transfers.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select t.id, count(l), sum(l.units) from StoreTransfer t join t.lines l"
                                        + " where t in :transfers group by t.id",
                                Sums.class)
                        .setParameter("transfers", transfers)
                        .getResultStream()
                        .collect(Collectors.toMap(Sums::transfer, Function.identity()));
    }

    private static Row row(StoreTransfer transfer, Sums sums) {
        return new Row(
                transfer.number(),
                transfer.from(),
                transfer.to(),
                transfer.state(),
                sums.lots(),
                Units.of(sums.units()),
                transfer.sentAt());
    }

    /** The transfer; unknown when it is between other people's stores. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.HUB, Role.AUDIT})
    public TransferSheet sheet(String number) {
        return actor.stores()
                .query(
                        database,
                        "select t from StoreTransfer t join fetch t.lines" + WHERE + " and t.number = :number",
                        StoreTransfer.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(StoreTransfer::sheet)
                .orElseThrow(() -> Refused.unknown("transfer.unknown", number));
    }
}

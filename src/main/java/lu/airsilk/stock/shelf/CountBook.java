package lu.airsilk.stock.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Place;
import lu.airsilk.location.PlaceScope;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.Recount;

/** What stores found otherwise than the ledger said when they counted, to be looked at by them. */
@ApplicationScoped
public class CountBook {

    private static final int NEWEST = 10;

    private static final String LINE =
            "select m.document, m.lot, l.sku, l.unitsPerCase, m.fromPlace, m.toPlace, m.units,"
                    + " m.recordedBy, m.recordedAt, (select count(r) from LedgerEntry r where r.document = m.document"
                    + " and r.lot = m.lot and r.kind = REVERSAL) from LedgerEntry m join Lot l on l.number = m.lot";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    /**
     * A lot of a count of which more or fewer units lay there than the ledger showed.
     *
     * @param count its number, such as {@code SC-26-000123}
     * @param more rather than fewer
     * @param units by so many
     * @param takenBack the store has taken that count back since
     */
    public record Row(
            String count,
            StoreCode store,
            LotNumber lot,
            Sku sku,
            long unitsPerCase,
            boolean more,
            Units units,
            String by,
            Instant at,
            boolean takenBack) {

        /** As the database gives it: a count moves units between its store and nowhere. */
        Row(
                String count,
                LotNumber lot,
                Sku sku,
                PackSize pack,
                Place from,
                Place to,
                long units,
                String by,
                Instant at,
                long reversals) {
            this(
                    count,
                    from.store().or(to::store).orElseThrow(),
                    lot,
                    sku,
                    pack.unitsPerCase(),
                    to.isStore(),
                    Units.of(units),
                    by,
                    at,
                    reversals > 0);
        }

        /** Until when this was a mistake that its store takes back itself. */
        Instant takenBackUntil() {
            return at.plus(Recount.WITHIN);
        }

        /** Where its units lie again. */
        Recount back() {
            Map<Place, Units> shelf = Map.of(Place.store(store), units);
            Map<Place, Units> nowhere = Map.of(Place.ADJUSTMENT, units);
            return new Recount(lot, more ? shelf : nowhere, more ? nowhere : shelf, count);
        }
    }

    /** What was found otherwise in a store last, of the lots that it has: they lead to their movements by an index, places do not. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.AUDIT})
    public List<Row> newest(StoreCode store) {
        actor.stores().require(store);
        return database.createQuery(
                        LINE + " join Balance b on b.key.lot = m.lot and b.key.place = :store where m.kind = COUNT"
                                + " and (m.fromPlace = :store or m.toPlace = :store) order by m.id desc",
                        Row.class)
                .setParameter("store", Place.store(store))
                .setMaxResults(NEWEST)
                .getResultList();
    }

    /** What one count found otherwise, in the order in which it was noted; unknown when it is another store's. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.AUDIT})
    public List<Row> of(String number) {
        List<Row> rows = new PlaceScope(actor.stores())
                .query(
                        database,
                        LINE + " where m.document = :number and m.kind = COUNT and ("
                                + PlaceScope.condition("m.fromPlace") + "or" + PlaceScope.condition("m.toPlace")
                                + ") order by m.id",
                        Row.class)
                .setParameter("number", number)
                .getResultList();
        if (rows.isEmpty()) {
            throw Refused.unknown("count.unknown", number);
        }
        return rows;
    }
}

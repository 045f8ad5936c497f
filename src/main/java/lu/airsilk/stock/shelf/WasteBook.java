package lu.airsilk.stock.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** What stores threw away, to be looked at by them. */
@ApplicationScoped
public class WasteBook {

    private static final int NEWEST = 10;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    private static final String ROWS =
            "select new lu.airsilk.stock.shelf.WasteBook$Row(w.number, w.store, l.sku, w.lot, w.units, w.reason,"
                    + " w.notedAt, p.id is not null, t.id is not null) from WasteNote w join Lot l on l.number ="
                    + " w.lot left join WastePhoto p on p.number = w.number left join WasteTakenBack t on t.number ="
                    + " w.number where ";

    /** A note in a list. */
    public record Row(
            String number,
            StoreCode store,
            Sku sku,
            LotNumber lot,
            Units units,
            WasteReason reason,
            Instant notedAt,
            boolean pictured,
            boolean takenBack) {}

    /** The newest notes of a store. */
    @Allowed({Role.STORE, Role.AUDIT})
    public List<Row> newest(StoreCode store) {
        actor.stores().require(store);
        return database.createQuery(ROWS + "w.store = :store order by w.notedAt desc, w.id desc", Row.class)
                .setParameter("store", store)
                .setMaxResults(NEWEST)
                .getResultList();
    }

    /** One note; unknown when it is another store's. */
    @Allowed({Role.STORE, Role.AUDIT})
    public Row note(String number) {
        return actor.stores()
                .query(database, ROWS + "w.number = :number and" + StoreScope.condition("w.store"), Row.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refused.unknown("waste.unknown", number));
    }

    /** The photo of a note; unknown when it is another store's. */
    @Allowed({Role.STORE, Role.AUDIT})
    public PhotoFile photo(String number) {
        return actor.stores()
                .query(
                        database,
                        "select p from WastePhoto p, WasteNote w where w.number = p.number and p.number = :number and"
                                + StoreScope.condition("w.store"),
                        WastePhoto.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(WastePhoto::file)
                .orElseThrow(() -> Refused.unknown("photo.unknown", number));
    }
}

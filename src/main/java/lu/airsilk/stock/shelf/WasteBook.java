package lu.airsilk.stock.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.photo.PhotoBook;
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

    @Inject
    PhotoBook photos;

    private static final String NOTED = "select w, l.sku, t.id is not null from WasteNote w join Lot l on l.number ="
            + " w.lot left join WasteTakenBack t on t.number = w.number where ";

    /** A note with what stands elsewhere of it. */
    private record Noted(WasteNote note, Sku sku, boolean takenBack) {}

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
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.AUDIT})
    public List<Row> newest(StoreCode store) {
        actor.stores().require(store);
        return rows(database.createQuery(NOTED + "w.store = :store order by w.notedAt desc, w.id desc", Noted.class)
                .setParameter("store", store)
                .setMaxResults(NEWEST)
                .getResultList());
    }

    /** One note; unknown when it is another store's. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.AUDIT})
    public Row note(String number) {
        List<Noted> found = actor.stores()
                .query(database, NOTED + "w.number = :number and" + StoreScope.condition("w.store"), Noted.class)
                .setParameter("number", number)
                .getResultList();
        return rows(found).stream().findFirst().orElseThrow(() -> Refused.unknown("waste.unknown", number));
    }

    private List<Row> rows(List<Noted> found) {
        Set<String> pictured =
                photos.pictured(found.stream().map(each -> each.note().number()).toList());
        return found.stream()
                .map(each -> each.note()
                        .row(each.sku(), pictured.contains(each.note().number()), each.takenBack()))
                .toList();
    }

    /** The photo of a note; unknown when it is another store's. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.AUDIT})
    public PhotoFile photo(String number) {
        return photos.file(note(number).number());
    }
}

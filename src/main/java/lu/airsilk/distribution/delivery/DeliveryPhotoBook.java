package lu.airsilk.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import lu.airsilk.distribution.DeliveryNumber;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Refused;

/** What stores photographed of their deliveries, to be looked at by them and by the hub. */
@ApplicationScoped
public class DeliveryPhotoBook {

    private static final String OURS =
            " from DeliveryPhoto p, Delivery d where d.number = p.delivery and" + StoreScope.condition("d.store");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    /**
     * A photo in a list, without its content.
     *
     * @param line the line of the delivery that it shows
     */
    public record Row(long id, String line, String mediaType, String takenBy, Instant takenAt) {}

    /** The photos of a delivery, by line; unknown when it is another store's. */
    @Allowed({Role.STORE, Role.HUB, Role.ALLOCATION, Role.AUDIT})
    public List<Row> of(DeliveryNumber number) {
        refuseUnknown(number);
        return actor.stores()
                .query(
                        database,
                        "select p.id, p.delivery || '/' || cast(p.position as String), p.mediaType, p.takenBy,"
                                + " p.takenAt" + OURS + " and p.delivery = :number order by p.position, p.id",
                        Row.class)
                .setParameter("number", number.number())
                .getResultList();
    }

    private void refuseUnknown(DeliveryNumber number) {
        long found = actor.stores()
                .query(
                        database,
                        "select count(d) from Delivery d where d.number = :number and"
                                + StoreScope.condition("d.store"),
                        Long.class)
                .setParameter("number", number.number())
                .getSingleResult();
        if (found == 0) {
            throw Refused.unknown("delivery.unknown", number);
        }
    }

    /** The photo of this number; unknown when it shows another store's delivery. */
    @Allowed({Role.STORE, Role.HUB, Role.ALLOCATION, Role.AUDIT})
    public PhotoFile file(DeliveryNumber number, long id) {
        return actor.stores()
                .query(database, "select p" + OURS + " and p.delivery = :number and p.id = :id", DeliveryPhoto.class)
                .setParameter("number", number.number())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(DeliveryPhoto::file)
                .orElseThrow(() -> Refused.unknown("photo.unknown", id));
    }
}

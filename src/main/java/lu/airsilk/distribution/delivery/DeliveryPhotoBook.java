package lu.airsilk.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.photo.PhotoBook;
import lu.airsilk.photo.PhotoRow;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Refused;

/** What stores photographed of their deliveries, to be looked at by them and by the hub. */
@ApplicationScoped
public class DeliveryPhotoBook {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CurrentActor actor;

    @Inject
    PhotoBook photos;

    /** The photos of a delivery, by line; unknown when it is another store's. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.HUB, Role.ALLOCATION, Role.AUDIT})
    public List<PhotoRow> of(DeliveryNumber number) {
        refuseUnknown(number);
        return photos.of(number.number());
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

    /** The photo of this number, of this delivery and no other; unknown when it is another store's. */
    @Allowed({Role.STORE, Role.ASSISTANT, Role.OWNER, Role.HUB, Role.ALLOCATION, Role.AUDIT})
    public PhotoFile file(DeliveryNumber number, long id) {
        refuseUnknown(number);
        return photos.file(number.number(), id);
    }
}

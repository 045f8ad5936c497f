package lu.airsilk.consignment.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lu.airsilk.consignment.ReceiptNumber;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Refused;

/** The photos of receipts, to be looked at. */
@ApplicationScoped
public class PhotoBook {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** The photos of a receipt, by line; their contents stay where they are. */
    @Allowed({Role.HUB, Role.IMPORT, Role.FINANCE, Role.QUALITY, Role.AUDIT})
    public List<PhotoRow> of(ReceiptNumber receipt) {
        return database.createQuery(
                        "select p.id, p.receipt || '/' || cast(p.position as String), p.mediaType, p.takenBy,"
                                + " p.takenAt from ReceiptPhoto p where p.receipt = :receipt order by p.position, p.id",
                        PhotoRow.class)
                .setParameter("receipt", receipt.number())
                .getResultList();
    }

    /** The photo of this number, of this receipt and no other. */
    @Allowed({Role.HUB, Role.IMPORT, Role.FINANCE, Role.QUALITY, Role.AUDIT})
    public PhotoFile file(ReceiptNumber receipt, long id) {
        if (of(receipt).stream().noneMatch(photo -> photo.id() == id)) {
            throw Refused.unknown("photo.unknown", id);
        }
        return file(id);
    }

    /** The photo of this number. */
    @Allowed({Role.HUB, Role.IMPORT, Role.FINANCE, Role.QUALITY, Role.AUDIT})
    public PhotoFile file(long id) {
        ReceiptPhoto found = database.find(ReceiptPhoto.class, id);
        if (found == null) {
            throw Refused.unknown("photo.unknown", id);
        }
        return found.file();
    }
}

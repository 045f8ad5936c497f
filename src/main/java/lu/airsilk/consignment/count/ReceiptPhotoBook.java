package lu.airsilk.consignment.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.photo.PhotoBook;
import lu.airsilk.photo.PhotoRow;
import lu.airsilk.platform.file.PhotoFile;

/** The photos of receipts, to be looked at. */
@ApplicationScoped
public class ReceiptPhotoBook {

    @Inject
    PhotoBook photos;

    /** The photos of a receipt, by line; their contents stay where they are. */
    @Allowed({Role.HUB, Role.IMPORT, Role.FINANCE, Role.QUALITY, Role.AUDIT})
    public List<PhotoRow> of(ReceiptNumber receipt) {
        return photos.of(receipt.number());
    }

    /** The photo of this number, of this receipt and no other. */
    @Allowed({Role.HUB, Role.IMPORT, Role.FINANCE, Role.QUALITY, Role.AUDIT})
    public PhotoFile file(ReceiptNumber receipt, long id) {
        return photos.file(receipt.number(), id);
    }

    /** The photo of this number; unknown when it is no receipt that it shows. */
    @Allowed({Role.HUB, Role.IMPORT, Role.FINANCE, Role.QUALITY, Role.AUDIT})
    public PhotoFile file(long id) {
        return file(new ReceiptNumber(photos.document(id)), id);
    }
}

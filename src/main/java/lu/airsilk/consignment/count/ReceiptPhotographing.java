package lu.airsilk.consignment.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lu.airsilk.consignment.receipt.Receipt;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.consignment.receipt.Receipts;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.photo.Photographing;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Refused;

/** Keeps photos of what is broken or strange, with the line on which it is counted. */
@ApplicationScoped
public class ReceiptPhotographing {

    @Inject
    Consignments consignments;

    @Inject
    Receipts receipts;

    @Inject
    Photographing photographing;

    /** Keeps a photo of a line of a receipt, posted or not; gives its number. */
    @Transactional
    @Allowed(Role.HUB)
    public long keep(ReceiptNumber number, int position, PhotoFile photo) {
        PhotoFile drawn = photo.anew(); // before anything is locked
        Receipt receipt = receipts.lockReceipt(number).orElseThrow(() -> Refused.unknown("receipt.unknown", number));
        Consignment consignment = consignments.find(receipt.awb()).orElseThrow();
        return photographing.keep(receipt.lineOf(consignment.line(position)), drawn);
    }
}

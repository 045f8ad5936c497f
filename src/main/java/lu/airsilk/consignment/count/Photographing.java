package lu.airsilk.consignment.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import lu.airsilk.consignment.ReceiptNumber;
import lu.airsilk.consignment.receipt.Receipt;
import lu.airsilk.consignment.receipt.Receipts;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.file.PhotoFile;
import lu.airsilk.shared.Refused;

/** Keeps photos of what is broken or strange, with the line on which it is counted. */
@ApplicationScoped
public class Photographing {

    @Inject
    Consignments consignments;

    @Inject
    Receipts receipts;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Keeps a photo of a line of a receipt, posted or not; gives its number. */
    @Transactional
    @Allowed(Role.HUB)
    public long keep(ReceiptNumber number, int position, PhotoFile photo) {
        PhotoFile drawn = photo.anew(); // before anything is locked
        Receipt receipt = receipts.lockReceipt(number).orElseThrow(() -> Refused.unknown("receipt.unknown", number));
        Consignment consignment = consignments.find(receipt.awb()).orElseThrow();
        ReceiptPhoto kept = new ReceiptPhoto(
                receipt.lineOf(consignment.line(position)), drawn, new Receipt.Sitting(actor.user(), clock.instant()));
        consignments.add(kept);
        return kept.id();
    }
}

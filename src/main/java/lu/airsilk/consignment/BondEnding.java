package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import lu.airsilk.consignment.receipt.Posting;
import lu.airsilk.consignment.receipt.Receipt;
import lu.airsilk.consignment.receipt.Receipts;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.MilestoneFold;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.supply.LostReservation;

/** Hands goods that were received in bond over to the stores, once customs have let all of them go. */
@ApplicationScoped
class BondEnding {

    private static final Set<String> OF_THE_HUB = Set.of(MilestoneEvent.RECEIPTED, "CLOSED");

    @Inject
    Receipts receipts;

    @Inject
    Posting posting;

    @Inject
    Event<ReceiptPosted> posted;

    /** Looks whether what was said last ends the bond. */
    void look(Consignment consignment, List<MilestoneEvent> known) {
        if (!consignment.furthest().atLeast(Milestone.RECEIPTED)) {
            return;
        }
        receipts.receiptOf(consignment.awb())
                .filter(Receipt::bonded)
                .filter(receipt -> released(consignment, known))
                .ifPresent(receipt -> end(receipt, consignment));
    }

    /** A receipt says nothing of customs, so it must not count here. */
    private static boolean released(Consignment consignment, List<MilestoneEvent> known) {
        List<MilestoneEvent> said = known.stream()
                .filter(event -> !OF_THE_HUB.contains(event.code()))
                .toList();
        return MilestoneFold.of(consignment.shipment(), said).state().atLeast(Milestone.CLEARED);
    }

    private void end(Receipt receipt, Consignment consignment) {
        receipts.lockReceipt(receipt.number()); // nobody lets broken goods of it go meanwhile
        receipt.handedOver();
        List<LostReservation> lost = posting.handOver(receipt, consignment);
        List<LotNumber> lots = receipt.counts().stream()
                .flatMap(count -> count.born().stream())
                .toList();
        posted.fire(new ReceiptPosted(receipt.number().number(), receipt.awb(), lots, List.of(), lost));
    }
}

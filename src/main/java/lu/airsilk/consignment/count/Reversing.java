package lu.airsilk.consignment.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import lu.airsilk.consignment.Milestones;
import lu.airsilk.consignment.ReceiptReversed;
import lu.airsilk.consignment.receipt.ExpectedReceipts;
import lu.airsilk.consignment.receipt.Receipt;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.consignment.receipt.Receipts;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;

/** Takes a receipt back that was posted wrongly: one person asks, another agrees, and nothing of it may have left. */
@ApplicationScoped
public class Reversing {

    private static final String PAGE = "/consignment/receipt-view.xhtml?number=";

    @Inject
    Consignments consignments;

    @Inject
    Receipts receipts;

    @Inject
    Milestones milestones;

    @Inject
    Unposting unposting;

    @Inject
    ExpectedReceipts coming;

    @Inject
    Signature signature;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Notifying notifying;

    @Inject
    Event<ReceiptReversed> takenBack;

    @Inject
    Clock clock;

    /** Says that a receipt was posted wrongly, and why; import is asked to agree. Refused once it cannot be taken back any more. */
    @Transactional
    @Allowed({Role.HUB, Role.IMPORT})
    public void ask(ReceiptNumber number, String reason) {
        Receipt receipt = toChange(number);
        receipt.askReversal(actor.user(), reason);
        unposting.requireAllHere(receipt, consignments.find(receipt.awb()).orElseThrow());
        signature.because(reason.strip());
        notifying.tell(Audience.all(Role.IMPORT), Reason.of("notice.reversalAsked", number), PAGE + number);
    }

    /** Who asked takes that back: the receipt stays as it was posted. */
    @Transactional
    @Allowed({Role.HUB, Role.IMPORT})
    public void withdraw(ReceiptNumber number) {
        Receipt receipt = toChange(number);
        receipt.withdrawReversal(actor.user());
        notifying.done(PAGE + number);
    }

    /**
     * Import does not agree, and says why to the one who asked: the receipt stays as it was posted. What is wrong with some of
     * its goods is put right lot by lot.
     */
    @Transactional
    @Allowed(Role.IMPORT)
    public void deny(ReceiptNumber number, String why) {
        Receipt receipt = toChange(number);
        String asker = receipt.denyReversal(why);
        signature.because(why.strip());
        notifying.done(PAGE + number);
        notifying.tell(Audience.person(asker), Reason.of("notice.reversalDenied", number, why.strip()), PAGE + number);
    }

    /**
     * Takes it back: its lots return to the supplier's side of the ledger, the reservations to the consignment line, what it had taken
     * from stores to them, its discrepancies are withdrawn, and a new receipt expects the goods. Refused to the one who asked, and once a unit has left.
     */
    @Transactional
    @Allowed(Role.IMPORT)
    public ReceiptNumber reverse(ReceiptNumber number) {
        Receipt receipt = toChange(number);
        Consignment consignment = consignments.lock(receipt.awb()).orElseThrow();
        boolean inBond = receipt.bonded();
        receipt.reversed(actor.user());
        unposting.requireAllHere(receipt, consignment);
        notifying.done(PAGE + number);
        unposting.undo(receipt, consignment, inBond);
        milestones.record(consignment.awb(), "REVERSED", clock.instant());
        takenBack.fire(new ReceiptReversed(number.number()));
        return coming.expectAgain(consignment);
    }

    private Receipt toChange(ReceiptNumber number) {
        Receipt receipt = receipts.lockReceipt(number).orElseThrow(() -> Refused.unknown("receipt.unknown", number));
        expected.check(receipt);
        return receipt;
    }
}

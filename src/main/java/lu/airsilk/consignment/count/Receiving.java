package lu.airsilk.consignment.count;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import lu.airsilk.consignment.Milestones;
import lu.airsilk.consignment.ReceiptPosted;
import lu.airsilk.consignment.difference.DifferenceRules;
import lu.airsilk.consignment.receipt.BlindCount;
import lu.airsilk.consignment.receipt.CountTolerance;
import lu.airsilk.consignment.receipt.LotCount;
import lu.airsilk.consignment.receipt.PostedReceipt;
import lu.airsilk.consignment.receipt.Posting;
import lu.airsilk.consignment.receipt.Receipt;
import lu.airsilk.consignment.receipt.ReceiptNumber;
import lu.airsilk.consignment.receipt.Receipts;
import lu.airsilk.consignment.receipt.ReceivedInBond;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.supply.LostReservation;

/** Counts what has arrived at the hub, and makes it stock. */
@ApplicationScoped
public class Receiving {

    @Inject
    Consignments consignments;

    @Inject
    Receipts receipts;

    @Inject
    Milestones milestones;

    @Inject
    Posting posting;

    @Inject
    DifferenceRules rules;

    @Inject
    Event<ReceiptPosted> posted;

    @Inject
    Event<ReceivedInBond> bonded;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Signature signature;

    @Inject
    Notifying notifying;

    @Inject
    Clock clock;

    /** Notes a count, in place of an earlier one; refused unless every line adds up. */
    @Transactional
    @Allowed(Role.HUB)
    public void count(ReceiptNumber number, List<LotCount> counted) {
        Receipt receipt = toChange(number);
        receipt.count(consignment(receipt), counted, sitting(), tolerance());
    }

    /** Notes what is there, by somebody who was not told what to expect; what is missing or over follows from it. */
    @Transactional
    @Allowed(Role.HUB)
    public void countBlind(ReceiptNumber number, List<LotCount> found) {
        Receipt receipt = toChange(number);
        Consignment consignment = consignment(receipt);
        found.forEach(each -> consignment.line(each.position()));
        receipt.count(consignment, new BlindCount(consignment, found).settled(), sitting(), tolerance());
    }

    /**
     * Notes what was found so far by somebody who was not told what to expect; a line of which nothing was is not counted yet.
     *
     * @param emptied lines of which something was found before that is not there: they are not counted any more
     */
    @Transactional
    @Allowed(Role.HUB)
    public void noteBlind(ReceiptNumber number, List<LotCount> found, Set<Integer> emptied) {
        Receipt receipt = toChange(number);
        Consignment consignment = consignment(receipt);
        List<LotCount> counted = new BlindCount(consignment, found).settledSoFar();
        receipt.noteSome(consignment, counted, emptied, sitting(), tolerance());
    }

    /** Notes how far a count has come, in place of an earlier one, so that somebody may go on later. */
    @Transactional
    @Allowed(Role.HUB)
    public void note(ReceiptNumber number, List<LotCount> counted) {
        Receipt receipt = toChange(number);
        receipt.note(consignment(receipt), counted, sitting(), tolerance());
    }

    /** Agrees with a count that differs by more than the rules tolerate; refused to the one who counted. */
    @Transactional
    @Allowed(Role.IMPORT)
    public void sign(ReceiptNumber number) {
        toChange(number).sign(actor.user());
    }

    /** Wants it counted again instead, and says why to the one who counted; what was counted stands until then. */
    @Transactional
    @Allowed(Role.IMPORT)
    public void sendBack(ReceiptNumber number, String why) {
        String counter = toChange(number).sendBack(why);
        signature.because(why.strip());
        notifying.tell(
                Audience.person(counter),
                Reason.of("notice.countAgain", number, why.strip()),
                "/consignment/receipt-view.xhtml?number=" + number);
    }

    /**
     * Makes everything counted into lots, wholly or not at all: accepted units with the reservations on them, damaged ones as
     * held lots, missing ones as cases. Refused before customs have released the goods.
     */
    @Transactional
    @Allowed(Role.HUB)
    public PostedReceipt post(ReceiptNumber number) {
        Receipt receipt = toChange(number);
        return post(receipt, consignment(receipt));
    }

    /** Notes this count and makes it into lots in one step. */
    @Transactional
    @Allowed(Role.HUB)
    public PostedReceipt post(ReceiptNumber number, List<LotCount> counted) {
        Receipt receipt = toChange(number);
        Consignment consignment = consignment(receipt);
        receipt.count(consignment, counted, sitting(), tolerance());
        return post(receipt, consignment);
    }

    private PostedReceipt post(Receipt receipt, Consignment consignment) {
        Refused.unless(consignment.cleared(), "receipt.notReleased", receipt.number(), consignment.awb());
        receipt.posted(clock.instant(), false);
        Posting.Outcome outcome = posting.takeIn(receipt, consignment);
        List<LostReservation> lost = posting.handOver(receipt, consignment);
        milestones.record(consignment.awb(), MilestoneEvent.RECEIPTED, clock.instant());
        posted.fire(new ReceiptPosted(
                receipt.number().number(), receipt.awb(), outcome.lots(), outcome.discrepancies(), lost));
        return new PostedReceipt(outcome.lots(), outcome.discrepancies(), PostedReceipt.lines(lost));
    }

    /**
     * Makes everything counted into lots before customs have released the goods: every unit is held, and the stores'
     * reservations wait until the release. Refused before the last piece has landed, and when they are released already.
     */
    @Transactional
    @Allowed(Role.HUB)
    public PostedReceipt postInBond(ReceiptNumber number) {
        Receipt receipt = toChange(number);
        return postInBond(receipt, consignment(receipt));
    }

    /** Notes this count and makes it into lots in bond in one step. */
    @Transactional
    @Allowed(Role.HUB)
    public PostedReceipt postInBond(ReceiptNumber number, List<LotCount> counted) {
        Receipt receipt = toChange(number);
        Consignment consignment = consignment(receipt);
        receipt.count(consignment, counted, sitting(), tolerance());
        return postInBond(receipt, consignment);
    }

    private PostedReceipt postInBond(Receipt receipt, Consignment consignment) {
        Refused.unless(consignment.landed(), "receipt.notLanded", receipt.number(), consignment.awb());
        Refused.unless(!consignment.cleared(), "receipt.released", receipt.number(), consignment.awb());
        receipt.posted(clock.instant(), true);
        Posting.Outcome outcome = posting.takeIn(receipt, consignment);
        posting.bond(receipt);
        milestones.record(consignment.awb(), MilestoneEvent.RECEIPTED, clock.instant());
        bonded.fire(new ReceivedInBond(receipt.number(), receipt.awb(), outcome.lots(), outcome.discrepancies()));
        return new PostedReceipt(outcome.lots(), outcome.discrepancies(), 0);
    }

    private Receipt.Sitting sitting() {
        return new Receipt.Sitting(actor.user(), clock.instant());
    }

    private CountTolerance tolerance() {
        return new CountTolerance(rules.all());
    }

    private Receipt toChange(ReceiptNumber number) {
        Receipt receipt = receipts.lockReceipt(number).orElseThrow(() -> Refused.unknown("receipt.unknown", number));
        expected.check(receipt);
        return receipt;
    }

    private Consignment consignment(Receipt receipt) {
        return consignments.lock(receipt.awb()).orElseThrow();
    }
}

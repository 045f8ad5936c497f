package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.ExpectedVersion;
import lu.airsilk.shared.Refused;
import lu.airsilk.stock.LostClaim;

/** Counts what has arrived at the hub, and makes it stock. */
@ApplicationScoped
public class Receiving {

    @Inject
    Consignments consignments;

    @Inject
    Milestones milestones;

    @Inject
    Posting posting;

    @Inject
    Event<ReceiptPosted> posted;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Clock clock;

    /** Notes a count, in place of an earlier one; refused unless every line adds up. */
    @Transactional
    @Allowed(Role.HUB)
    public void count(ReceiptNumber number, List<Counted> counted) {
        Receipt receipt = toChange(number);
        receipt.count(consignment(receipt), counted, sitting());
    }

    /** Notes how far a count has come, in place of an earlier one, so that somebody may go on later. */
    @Transactional
    @Allowed(Role.HUB)
    public void note(ReceiptNumber number, List<Counted> counted) {
        Receipt receipt = toChange(number);
        receipt.note(consignment(receipt), counted, sitting());
    }

    /**
     * Makes everything counted into lots, wholly or not at all: accepted units with the claims on them, damaged ones as
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
    public PostedReceipt post(ReceiptNumber number, List<Counted> counted) {
        Receipt receipt = toChange(number);
        Consignment consignment = consignment(receipt);
        receipt.count(consignment, counted, sitting());
        return post(receipt, consignment);
    }

    private PostedReceipt post(Receipt receipt, Consignment consignment) {
        Refused.unless(consignment.cleared(), "receipt.notReleased", receipt.number(), consignment.awb());
        receipt.posted(clock.instant());
        Posting.Outcome outcome = posting.post(receipt, consignment);
        milestones.record(consignment.awb(), "RECEIPTED", clock.instant());
        posted.fire(
                new ReceiptPosted(receipt.number(), receipt.awb(), outcome.lots(), outcome.cases(), outcome.lost()));
        int reshared = (int)
                outcome.lost().stream().map(LostClaim::orderLine).distinct().count();
        return new PostedReceipt(outcome.lots(), outcome.cases(), reshared);
    }

    private Receipt.Sitting sitting() {
        return new Receipt.Sitting(actor.user(), clock.instant());
    }

    private Receipt toChange(ReceiptNumber number) {
        Receipt receipt =
                consignments.lockReceipt(number).orElseThrow(() -> Refused.unknown("receipt.unknown", number));
        expected.check(receipt);
        return receipt;
    }

    private Consignment consignment(Receipt receipt) {
        return consignments.lock(receipt.awb()).orElseThrow();
    }
}

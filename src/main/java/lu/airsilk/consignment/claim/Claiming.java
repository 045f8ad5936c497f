package lu.airsilk.consignment.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import lu.airsilk.consignment.difference.DiscrepancyNumber;
import lu.airsilk.consignment.receipt.Discrepancy;
import lu.airsilk.consignment.receipt.Receipts;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;

/** What happens to a discrepancy after it was opened: the party told, its answer, its money, or the end of hope. */
@ApplicationScoped
public class Claiming {

    private static final String PAGE = "/consignment/case-view.xhtml?number=";

    private static final int LONGEST_REASON = 400;

    @Inject
    Receipts receipts;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Notifying notifying;

    @Inject
    Signature signature;

    @Inject
    Clock clock;

    /** Notes that the party has been told, and how: by which letter, to whom. */
    @Transactional
    @Allowed({Role.IMPORT, Role.FINANCE})
    public void tell(DiscrepancyNumber number, String how) {
        toChange(number).notified(how, clock.instant());
    }

    /** Notes the party's answer. */
    @Transactional
    @Allowed({Role.IMPORT, Role.FINANCE})
    public void answer(DiscrepancyNumber number, boolean accepted, String words) {
        toChange(number).answered(accepted, words, clock.instant());
    }

    /** Notes what the party has paid or credited, in the currency of the claim. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void settle(DiscrepancyNumber number, Money amount) {
        toChange(number).settled(amount);
        notifying.done(PAGE + number);
    }

    /** Replaces an amount that was mistyped; the history keeps the one before, and why it was wrong. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void correct(DiscrepancyNumber number, Money amount, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refused.because("case.words", LONGEST_REASON).at("why");
        }
        signature.because(reason.strip());
        toChange(number).corrected(amount);
    }

    /** Ends a settled discrepancy, or one of goods that came unasked and stay. */
    @Transactional
    @Allowed({Role.IMPORT, Role.FINANCE})
    public void close(DiscrepancyNumber number) {
        toChange(number).close();
        notifying.done(PAGE + number);
    }

    /** Asks to give a discrepancy up; finance decides. */
    @Transactional
    @Allowed({Role.IMPORT, Role.FINANCE})
    public void askWriteOff(DiscrepancyNumber number, String reason) {
        toChange(number).askWriteOff(actor.user(), reason);
        notifying.tell(Audience.all(Role.FINANCE), Reason.of("notice.writeOffAsked", number), PAGE + number);
    }

    /** Gives a discrepancy up; refused to the one who asked for it. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void writeOff(DiscrepancyNumber number) {
        toChange(number).writeOff(actor.user());
        notifying.done(PAGE + number);
    }

    private Discrepancy toChange(DiscrepancyNumber number) {
        Discrepancy found = receipts.lockDiscrepancy(number);
        expected.check(found);
        return found;
    }
}

package lu.airsilk.purchase.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.purchase.order.PurchaseOrder;
import lu.airsilk.purchase.order.PurchaseOrders;
import lu.airsilk.purchase.order.PurchaseStep;
import lu.airsilk.purchase.order.PurchaseTurns;
import lu.airsilk.purchase.terms.Agreeing;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;

/** Takes in suppliers' invoices and compares each with what of its order has arrived and no other has asked for yet. */
@ApplicationScoped
public class Invoicing {

    /** Beside the number of the invoice there is room for so many letters in the order's history. */
    private static final int LONGEST_REASON = 150;

    @Inject
    Invoices invoices;

    @Inject
    PurchaseTurns turns;

    @Inject
    PurchaseOrders orders;

    @Inject
    Agreeing agreeing;

    @Inject
    CurrentActor actor;

    @Inject
    Signature signature;

    @Inject
    Clock clock;

    /**
     * Notes an invoice or a credit note; refused when one of the supplier's number counts already, when it is dated after
     * tomorrow, and when more is given back than was invoiced.
     */
    @Transactional
    @Allowed(Role.FINANCE)
    public long note(InvoiceDraft draft) {
        requireWritten(draft.day());
        PurchaseOrder order = orders.get(draft.order());
        Refused.unless(!invoices.has(order.supplier(), draft.number().strip()), "invoice.taken", draft.number());
        invoices.hold(order.number());
        Money asked = Money.of(invoices.asked(order.number()), order.currency());
        SupplierInvoice invoice = new SupplierInvoice(
                order.supplier(),
                draft,
                arrived(order).minus(asked),
                agreeing.terms(order.supplier()).paymentDays());
        if (draft.isCredit() && draft.amount().compareTo(asked) > 0) {
            throw Refused.because("invoice.creditBeyond", draft.amount(), asked).at("amount");
        }
        invoices.add(invoice);
        turns.note(order.number(), draft.isCredit() ? PurchaseStep.CREDITED : PurchaseStep.INVOICED, invoice.number());
        return invoice.id();
    }

    /** Where it was written it may be tomorrow already; a later day is a slip, and its payment would be due too late. */
    private void requireWritten(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock.withZone(Zones.LUX)).plusDays(1))) {
            throw Refused.because("invoice.future", day).at("day");
        }
    }

    /** What has arrived of the order, sound or broken, at its prices. */
    private static Money arrived(PurchaseOrder order) {
        return order.lines().stream()
                .map(line -> Money.of(
                        line.price()
                                .amount()
                                .multiply(
                                        BigDecimal.valueOf(line.receivedUnits().value()))
                                .divide(BigDecimal.valueOf(line.pack().unitsPerCase()), 2, RoundingMode.HALF_UP),
                        order.currency()))
                .reduce(Money.zero(order.currency()), Money::plus);
    }

    /** Pays an invoice all the same that asks for more or less than has arrived. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void accept(long id) {
        SupplierInvoice invoice = invoices.get(id);
        invoice.decide(true, actor.user());
        turns.note(invoice.order(), PurchaseStep.INVOICE_ACCEPTED, invoice.number());
    }

    /**
     * Sends an invoice back that asks for more or less than has arrived; the order's history tells why. It asks for nothing any
     * more, neither of the next one nor of those that came meanwhile and wait. One of which a credit note has given back already
     * stays: else more would have come back than was asked for.
     */
    @Transactional
    @Allowed(Role.FINANCE)
    public void sendBack(long id, String reason) {
        SupplierInvoice invoice = invoices.get(id);
        invoices.hold(invoice.order());
        requireNotCredited(invoice);
        invoice.decide(false, actor.user());
        invoices.undecidedAfter(invoice).forEach(waiting -> waiting.reckonWithout(invoice));
        String because = because(invoice, reason);
        signature.because(because);
        turns.note(invoice.order(), PurchaseStep.INVOICE_RETURNED, because);
    }

    private void requireNotCredited(SupplierInvoice invoice) {
        Money asked = invoice.amount();
        Money rest =
                Money.of(invoices.asked(invoice.order()), asked.currencyCode()).minus(asked);
        if (rest.isNegative()) {
            throw Refused.conflict("invoice.credited", invoice.number(), rest.negated());
        }
    }

    private static String because(SupplierInvoice invoice, String reason) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw Refused.because("purchase.reason", LONGEST_REASON).at("objection");
        }
        return invoice.number() + " · " + reason.strip();
    }
}

package lu.airsilk.purchase.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.order.ConfirmedSupply;
import lu.airsilk.purchase.order.PurchaseLine;
import lu.airsilk.purchase.order.PurchaseOrder;
import lu.airsilk.purchase.order.PurchaseOrders;
import lu.airsilk.purchase.order.PurchaseState;
import lu.airsilk.purchase.order.PurchaseStep;
import lu.airsilk.purchase.order.PurchaseTurn;
import lu.airsilk.purchase.order.PurchaseTurns;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;

/** How a purchase order is sent back, withdrawn or cancelled, and its answer opened again; what is not bought any more is open demand again. */
@ApplicationScoped
public class PurchaseStopping {

    private static final String PAGE = "/purchase/purchase-view.xhtml?number=";

    @Inject
    PurchaseOrders orders;

    @Inject
    PurchaseTurns turns;

    @Inject
    ExpectedVersion expected;

    @Inject
    KeptPurchases kept;

    @Inject
    ConfirmedSupply confirmed;

    @Inject
    SupplyBook supplies;

    @Inject
    Notifying notifying;

    @Inject
    Signature signature;

    /** Finance does not agree: the order is a draft again, or a dearer answer does not hold. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void reject(PurchaseOrderNumber number, String why) {
        PurchaseOrder order = toChange(number);
        String reason = PurchaseTurn.reason(why);
        signature.because(reason);
        Audience buyer = order.submittedBy().map(Audience::person).orElseGet(() -> Audience.all(Role.BUYER));
        order.reject();
        turns.note(number, PurchaseStep.REJECTED, reason);
        notifying.done(PAGE + number);
        notifying.tell(buyer, Reason.of("notice.purchaseRejected", number, reason), PAGE + number);
    }

    /**
     * What was noted as the supplier's answer was a slip: it is noted anew. Refused once goods of it are kept for stores,
     * which count on them; stores that were told fewer or later hear of it.
     */
    @Transactional
    @Allowed(Role.BUYER)
    public void reopen(PurchaseOrderNumber number, String why) {
        PurchaseOrder order = toChange(number);
        String reason = PurchaseTurn.reason(why);
        signature.because(reason);
        List<PurchaseLine> otherwise = confirmed.otherwise(order);
        order.reopen();
        kept.takeBack(number, open(order.lines()));
        turns.note(number, PurchaseStep.REOPENED, reason);
        notifying.done(PAGE + number);
        confirmed.tell(number, otherwise);
    }

    /** Nothing of it is wanted any more; only before it is sent. */
    @Transactional
    @Allowed(Role.BUYER)
    public void withdraw(PurchaseOrderNumber number, String why) {
        PurchaseOrder order = toChange(number);
        String reason = PurchaseTurn.reason(why);
        signature.because(reason);
        order.withdraw();
        turns.note(number, PurchaseStep.WITHDRAWN, reason);
        notifying.done(PAGE + number);
    }

    /**
     * Cancels lines of an order that has been sent; refused when goods of one of them are booked on a flight. When what was
     * dearer is cancelled, finance has nothing more to agree to, and the answer to the other lines holds.
     *
     * @param lines all that is still wanted when empty
     */
    @Transactional
    @Allowed(Role.BUYER)
    public void cancel(PurchaseOrderNumber number, Collection<PurchaseLineRef> lines, String why) {
        PurchaseOrder order = toChange(number);
        String reason = PurchaseTurn.reason(why);
        signature.because(reason);
        lines.forEach(line -> Refused.unless(line.order().equals(number), "purchase.lineUnknown", line));
        Set<Integer> positions = lines.stream().map(PurchaseLineRef::position).collect(Collectors.toSet());
        boolean waited = order.state() == PurchaseState.ANSWERED;
        List<PurchaseLine> before = cancelled(order);
        order.cancel(positions);
        close(order);
        turns.note(number, PurchaseStep.CANCELLED, reason, said(cancelled(order), before));
        confirmed.tell(number, cancelled(order));
        if (waited && order.state() != PurchaseState.ANSWERED) {
            notifying.done(PAGE + number);
            confirmed.open(order);
        }
    }

    /** Nobody counts any more on what will not come. */
    private void close(PurchaseOrder order) {
        kept.close(open(cancelled(order)));
    }

    private List<SupplyRow> open(List<PurchaseLine> lines) {
        List<String> references =
                lines.stream().map(line -> line.ref().toString()).toList();
        return supplies.supplies(SupplyKind.PURCHASE_LINE, references).values().stream()
                .filter(row -> !row.quantity().isZero())
                .toList();
    }

    /** As the steps of an order are kept: each product's code, and what is no more wanted of it. */
    private static String said(List<PurchaseLine> cancelled, List<PurchaseLine> before) {
        return cancelled.stream()
                .filter(line -> !before.contains(line))
                .map(line -> line.sku() + " " + line.cancelled() + " → 0")
                .collect(Collectors.joining(", "));
    }

    private static List<PurchaseLine> cancelled(PurchaseOrder order) {
        return order.lines().stream().filter(line -> line.wanted().isZero()).toList();
    }

    private PurchaseOrder toChange(PurchaseOrderNumber number) {
        PurchaseOrder order = orders.get(number);
        expected.check(order);
        return order;
    }
}

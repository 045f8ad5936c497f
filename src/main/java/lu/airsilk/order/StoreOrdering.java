package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.ExpectedVersion;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.Signature;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;

/** What a store does with its orders. Another store's order does not exist for it. */
@ApplicationScoped
public class StoreOrdering {

    @Inject
    Orders orders;

    @Inject
    Wanted wanted;

    @Inject
    CurrentActor actor;

    @Inject
    Numbers numbers;

    @Inject
    ExpectedVersion expected;

    @Inject
    Signature signature;

    @Inject
    Clock clock;

    /** Keeps a draft; refused with all wrong lines at once. */
    @Transactional
    @Allowed(Role.STORE)
    public OrderNumber place(OrderDraft draft) {
        return kept(draft).number();
    }

    /** Writes a kept draft anew; refused with all wrong lines at once, and the draft stays as it was. */
    @Transactional
    @Allowed(Role.STORE)
    public void redraft(OrderNumber number, OrderDraft draft) {
        redrafted(number, draft);
    }

    /** Sends a kept draft as it now reads. */
    @Transactional
    @Allowed(Role.STORE)
    public void sendDraft(OrderNumber number, OrderDraft draft) {
        StoreOrder order = redrafted(number, draft);
        order.submit();
        order.acceptAsAsked();
    }

    private StoreOrder redrafted(OrderNumber number, OrderDraft draft) {
        actor.stores().require(draft.store());
        StoreOrder order = toChange(number);
        order.redraft(draft, wanted.checked(draft));
        return order;
    }

    /** Throws a draft away that nobody wants any more. */
    @Transactional
    @Allowed(Role.STORE)
    public void discard(OrderNumber number) {
        StoreOrder order = toChange(number);
        order.requireDraft();
        orders.remove(order);
    }

    /** Places and sends an order at once: what a page does with one button. */
    @Transactional
    @Allowed(Role.STORE)
    public OrderNumber order(OrderDraft draft) {
        StoreOrder order = kept(draft);
        order.submit();
        order.acceptAsAsked();
        return order.number();
    }

    private StoreOrder kept(OrderDraft draft) {
        actor.stores().require(draft.store());
        List<QuotedLine> lines = wanted.checked(draft);
        StoreOrder order = new StoreOrder(
                new OrderNumber(numbers.next("SO")),
                draft.store(),
                draft.wantedBy(),
                new StoreOrder.Placed(actor.user(), clock.instant()));
        lines.forEach(order::add);
        orders.add(order);
        return order;
    }

    /** Sends the order; inside the store's assortment it is accepted at once, by rule. */
    @Transactional
    @Allowed(Role.STORE)
    public void submit(OrderNumber number) {
        StoreOrder order = toChange(number);
        order.submit();
        wanted.check(new OrderDraft(
                order.store(),
                order.wantedBy(),
                order.lines().stream()
                        .map(line -> new WantedLine(line.sku(), line.requested()))
                        .toList()));
        order.acceptAsAsked();
    }

    /**
     * Gives up what is not on its way.
     *
     * @param lines the lines to give up; all when empty
     */
    @Transactional
    @Allowed(Role.STORE)
    public void cancel(OrderNumber number, List<LineRef> lines, String reason) {
        StoreOrder order = toChange(number);
        List<OrderLine> which = lines.isEmpty()
                ? order.lines()
                : lines.stream().map(ref -> own(order, ref)).toList();
        signature.because(reason);
        order.cancelOpen(which);
        which.forEach(line -> orders.tell(line, Reason.of("order.cancelled", line.cancelled(), reason)));
    }

    /** Changes the order as a new revision; refused where fewer are wanted than are on their way. */
    @Transactional
    @Allowed(Role.STORE)
    public void amend(OrderNumber number, List<AmendedLine> lines, String reason) {
        Refused.unless(!reason.isBlank(), "order.reasonMissing");
        StoreOrder order = toChange(number);
        order.requireAmendable();
        signature.because(reason);
        OrderDraft draft = new OrderDraft(
                order.store(),
                order.wantedBy(),
                lines.stream()
                        .map(line -> new WantedLine(line.sku(), line.cases()))
                        .toList());
        List<QuotedLine> quoted = wanted.checked(draft);
        for (int i = 0; i < lines.size(); i++) {
            amend(order, lines.get(i), quoted.get(i), reason);
        }
        order.revised();
    }

    private void amend(StoreOrder order, AmendedLine change, QuotedLine quoted, String reason) {
        if (change.line().isEmpty()) {
            Refused.unless(
                    order.lines().stream().noneMatch(line -> line.sku().equals(quoted.sku())),
                    "order.twice",
                    quoted.sku());
            order.add(quoted);
            return;
        }
        OrderLine line = own(order, change.line().get());
        Refused.unless(line.sku().equals(change.sku()), "order.otherProduct", line.ref(), line.sku());
        String before = line.requested().toString();
        line.amend(change.cases());
        if (order.state() != OrderState.DRAFT) {
            orders.tell(line, Reason.of("order.amended", before, line.requested(), reason));
        }
    }

    private StoreOrder toChange(OrderNumber number) {
        StoreOrder order = orders.get(number, actor.stores());
        expected.check(order);
        return order;
    }

    private static OrderLine own(StoreOrder order, LineRef ref) {
        Refused.unless(ref.order().equals(order.number()), "order.lineUnknown", ref);
        return order.line(ref.position());
    }
}

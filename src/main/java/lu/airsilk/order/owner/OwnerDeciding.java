package lu.airsilk.order.owner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.budget.OrderBudget;
import lu.airsilk.order.budget.OwnersTold;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.Reserving;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.order.promise.QuotedLine;
import lu.airsilk.order.promise.Quoting;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.platform.UnchangedReads;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Decides about orders that went beyond their month's budget: they go on their way, or back to their store. */
@ApplicationScoped
public class OwnerDeciding {

    @Inject
    Orders orders;

    @Inject
    Quoting wanted;

    @Inject
    OrderBudget budget;

    @Inject
    Reserving reserving;

    @Inject
    UnchangedReads unchanged;

    @Inject
    Notifying notifying;

    @Inject
    OwnersTold owners;

    @Inject
    Drafting drafting;

    @Inject
    ExpectedVersion expected;

    @Inject
    Signature signature;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Sends the order as if its store had sent it now: what it is promised and what is kept for it is what there is now. */
    @Transactional
    @Allowed(Role.OWNER)
    public void approve(OrderNumber number) {
        StoreOrder order = waiting(number);
        List<WantedLine> lines = order.lines().stream()
                .map(line -> new WantedLine(line.sku(), line.requested()))
                .toList();
        List<QuotedLine> quoted = unchanged.reading(
                () -> wanted.checked(new OrderDraft(order.store(), wanted.notBeforeToday(order.wantedBy()), lines)));
        order.approve(quoted.stream().collect(Collectors.toMap(QuotedLine::sku, Function.identity())), clock.instant());
        order.acceptAsAsked();
        budget.agreed(order);
        reserving.reserve(order, quoted);
        tell(order, Reason.of("notice.budgetApproved", number));
    }

    /** Gives the order back to its store, which reads why and may change it and send it again. */
    @Transactional
    @Allowed(Role.OWNER)
    public void giveBack(OrderNumber number, String reason) {
        String why = reason.strip();
        StoreOrder order = waiting(number);
        if (why.isEmpty() || why.length() > StoreOrder.LONGEST_REASON) {
            throw new Refused(
                    Refusal.of("order.returnReason", StoreOrder.LONGEST_REASON).at("reason"));
        }
        signature.because(why);
        order.giveBack(why);
        drafting.goOn(order);
        tell(order, Reason.of("notice.budgetReturned", number, why));
    }

    private StoreOrder waiting(OrderNumber number) {
        StoreOrder order = orders.lock(number, actor.stores());
        expected.check(order);
        order.requireWaiting();
        return order;
    }

    private void tell(StoreOrder order, Reason what) {
        owners.done(order);
        notifying.tell(Audience.store(order.store()), what, "/order/order-view.xhtml?number=" + order.number());
    }
}

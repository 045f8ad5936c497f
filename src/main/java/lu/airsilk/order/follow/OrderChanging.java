package lu.airsilk.order.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.budget.OrderBudget;
import lu.airsilk.order.budget.OwnersTold;
import lu.airsilk.order.demand.OrderChange;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.Reserving;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.promise.CutOffs;
import lu.airsilk.order.promise.KeptPart;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.order.promise.QuotedLine;
import lu.airsilk.order.promise.Quoting;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** What a store changes about an order that it has sent, and what it gives up of it. */
@ApplicationScoped
public class OrderChanging {

    @Inject
    OrderBudget budget;

    @Inject
    OwnersTold owners;

    @Inject
    Orders orders;

    @Inject
    Quoting wanted;

    @Inject
    Reserving reserving;

    @Inject
    CutOffs cutOffs;

    @Inject
    UnshippedReservations reservations;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Signature signature;

    @Inject
    Clock clock;

    /**
     * What a store would give up if it cancelled an order, or lines of it, now.
     *
     * @param cases all that has not been shipped and stands in no delivery
     * @param allocated how many of them goods have been found for
     * @param prepared how many it could not give up, since they stand in a delivery that is being prepared
     * @param onTruck how many it could not give up, since they have left for it
     * @param back what of it could be taken back; empty when nothing could
     */
    public record GivingUp(Cases cases, Cases allocated, Cases prepared, Cases onTruck, Optional<Returnable> back) {}

    /**
     * Gives up what has not been shipped: what is open, and what is allocated but in no delivery yet. Where cases stay, the line
     * says why, and what can be done; one that loses nothing and keeps none under way keeps what was last said of it.
     *
     * @param lines the lines to give up; all when empty
     * @return how many cases are given up
     */
    @Transactional
    @Allowed(Role.STORE)
    public Cases cancel(OrderNumber number, List<LineRef> lines, String reason) {
        StoreOrder order = toChange(number);
        List<OrderLine> which = order.lines(lines);
        signature.because(reason);
        order.requireAmendable();
        reservations.release(which, Reason.of("claim.cancelled", order.number()));
        if (which.stream().anyMatch(line -> !line.open().isZero())) {
            which.forEach(line -> cancelled(line, reason).ifPresent(told -> orders.tell(line, told)));
        }
        boolean waited = order.isWaiting();
        Cases gone = order.cancelOpen(which);
        if (waited && !order.isWaiting()) {
            owners.done(order);
        }
        return gone;
    }

    private static Optional<Reason> cancelled(OrderLine line, String reason) {
        Cases prepared = line.allocated().minus(line.shipped());
        Cases onTruck = line.onTruck();
        if (prepared.isZero() && onTruck.isZero()) {
            return line.open().isZero()
                    ? Optional.empty()
                    : Optional.of(Reason.of("order.cancelled", line.open(), reason));
        }
        return Optional.of(
                line.open().isZero()
                        ? Reason.of("order.stays", prepared, onTruck)
                        : Reason.of("order.cancelledInPart", line.open(), reason, prepared, onTruck));
    }

    /** What {@link #cancel} would give up. A look and no command: it leaves the command's key alone. */
    @Allowed(Role.STORE)
    public GivingUp givingUp(OrderNumber number, List<LineRef> lines) {
        StoreOrder order = orders.get(number, actor.stores());
        List<OrderLine> which = order.lines(lines);
        Map<OrderLine, Cases> found = reservations.unshipped(which);
        Cases allocated = found.values().stream().reduce(Cases.ZERO, Cases::plus);
        return new GivingUp(
                order.toGiveUp(which).plus(allocated),
                allocated,
                sum(which, line -> line.allocated().minus(line.shipped())).minus(allocated),
                sum(which, OrderLine::onTruck),
                Returnable.of(
                        which,
                        line -> order.toGiveUp(List.of(line)).plus(found.getOrDefault(line, Cases.ZERO)),
                        cutOffs));
    }

    private static Cases sum(List<OrderLine> lines, Function<OrderLine, Cases> figure) {
        return lines.stream().map(figure).reduce(Cases.ZERO, Cases::plus);
    }

    /**
     * Changes the order as a new revision, whose difference is kept; refused where fewer are wanted than are on their
     * way, and where more are wanted for a flight whose cut-off has passed.
     */
    @Transactional
    @Allowed(Role.STORE)
    public void amend(OrderNumber number, List<AmendedLine> lines, String reason) {
        Refused.unless(!reason.isBlank(), "order.reasonMissing");
        StoreOrder order = toChange(number);
        order.requireAmendable();
        order.requireDecided();
        signature.because(reason);
        List<Refusal> found = wrong(order, lines);
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
        List<QuotedLine> quoted = wanted.checked(draft(order, lines));
        OrderChange.Hand hand = new OrderChange.Hand(actor.user(), clock.instant(), reason);
        budget.within(order, () -> amend(order, lines, quoted, hand));
        order.revised();
    }

    private void amend(StoreOrder order, List<AmendedLine> lines, List<QuotedLine> quoted, OrderChange.Hand hand) {
        List<Refusal> wrong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                amend(order, lines.get(i), quoted.get(i), hand);
            } catch (Refused refused) {
                int row = i;
                refused.refusals()
                        .forEach(no -> wrong.add(no.at("lines[" + row + "]").inRow(row + 1)));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    /** What is wrong about these changes, of all lines at once. A look and no command: it leaves the command's key alone. */
    @Allowed(Role.STORE)
    public List<Refusal> wrong(OrderNumber number, List<AmendedLine> lines) {
        return wrong(orders.get(number, actor.stores()), lines);
    }

    private List<Refusal> wrong(StoreOrder order, List<AmendedLine> lines) {
        List<Refusal> wrong = new ArrayList<>(wanted.wrong(draft(order, lines)));
        for (int i = 0; i < lines.size(); i++) {
            int row = i + 1;
            if (wrong.stream().noneMatch(no -> no.row().orElse(0) == row)) {
                late(order, lines.get(i))
                        .map(no -> no.at("lines[" + (row - 1) + "]").inRow(row))
                        .ifPresent(wrong::add);
            }
        }
        return wrong;
    }

    private Optional<Refusal> late(StoreOrder order, AmendedLine change) {
        try {
            change.line().ifPresent(ref -> {
                OrderLine line = order.line(ref);
                refuseLate(line, change.cases());
                Refused.unless(
                        !change.cases().isLessThan(line.shipped()),
                        "order.amendTooFew",
                        line.ref(),
                        change.cases(),
                        line.shipped());
            });
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.refusals().getFirst());
        }
    }

    private OrderDraft draft(StoreOrder order, List<AmendedLine> lines) {
        return new OrderDraft(
                order.store(),
                wanted.notBeforeToday(order.wantedBy()),
                lines.stream()
                        .map(line -> new WantedLine(line.sku(), line.cases()))
                        .toList());
    }

    private void amend(StoreOrder order, AmendedLine change, QuotedLine quoted, OrderChange.Hand hand) {
        if (change.line().isEmpty()) {
            Refused.unless(order.lineOf(quoted.sku()).isEmpty(), "order.twice", quoted.sku());
            OrderLine added = order.addToo(quoted);
            reserving.reserve(order, List.of(quoted));
            orders.add(new OrderChange(order, added, Cases.ZERO, hand));
            return;
        }
        OrderLine line = order.line(change.line().get());
        Refused.unless(line.sku().equals(change.sku()), "order.otherProduct", line.ref(), line.sku());
        Cases before = line.requested();
        refuseLate(line, change.cases());
        reservations.lower(line, change.cases(), Reason.of("claim.amended", line.ref()));
        List<KeptPart> more = keptMore(line, change.cases());
        line.amend(change.cases(), hand.at());
        if (!more.isEmpty()) {
            reserving.reserveMore(line, more, change.cases().minus(before));
        }
        orders.add(new OrderChange(order, line, before, hand));
        orders.tell(line, Reason.of("order.amended", before, line.requested(), hand.reason()));
    }

    /** What more is kept for a line that goods are kept for: where there is enough for all, and no later. */
    private List<KeptPart> keptMore(OrderLine line, Cases cases) {
        return line.promise().via().isKept() && cases.isMoreThan(line.requested())
                ? wanted.more(line.order().store(), new WantedLine(line.sku(), cases.minus(line.requested())))
                        .noLaterThan(line.promise())
                : List.of();
    }

    private void refuseLate(OrderLine line, Cases wanted) {
        String flight = line.promise().flight();
        if (flight != null && wanted.isMoreThan(line.requested())) {
            boolean passed = cutOffs.of(flight).map(cutOffs::hasPassed).orElse(false);
            Refused.unless(!passed, "order.moreAfterCutOff", line.ref(), flight);
        }
    }

    private StoreOrder toChange(OrderNumber number) {
        StoreOrder order = orders.lock(number, actor.stores());
        expected.check(order);
        return order;
    }
}

package lu.airsilk.order.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.Suggestions;
import lu.airsilk.order.budget.OrderBudget;
import lu.airsilk.order.budget.OwnersTold;
import lu.airsilk.order.demand.ListBefore;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.Reserving;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.demand.UnclearLines;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.order.list.ShownList;
import lu.airsilk.order.promise.CutOff;
import lu.airsilk.order.promise.CutOffs;
import lu.airsilk.order.promise.OrderDraft;
import lu.airsilk.order.promise.QuotedLine;
import lu.airsilk.order.promise.Quoting;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.order.score.SuggestionAnswers;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.UnchangedReads;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** What a store does with its orders. Another store's order does not exist for it. */
@ApplicationScoped
public class StoreOrdering {

    /** Lines that a refusal names; of more it tells how many there are, and the list shows them. */
    private static final int NAMED = 5;

    @Inject
    Orders orders;

    @Inject
    UnclearLines unclear;

    @Inject
    Quoting wanted;

    @Inject
    Reserving reserving;

    @Inject
    OrderBudget budget;

    @Inject
    OwnersTold owners;

    @Inject
    SuggestionAnswers answers;

    @Inject
    Drafting drafting;

    @Inject
    UnchangedReads unchanged;

    @Inject
    CutOffs cutOffs;

    @Inject
    CurrentActor actor;

    @Inject
    Numbers numbers;

    @Inject
    ExpectedVersion expected;

    @Inject
    Clock clock;

    /** Keeps a draft; refused with all wrong lines at once. */
    @Transactional
    @Allowed(Role.STORE)
    public OrderNumber place(OrderDraft draft) {
        actor.stores().require(draft.store());
        StoreOrder order = put(draft, wanted.drafted(draft));
        orders.add(order);
        return order.number();
    }

    /** Places and sends an order at once: what a program does with one call. Beyond its month's budget it waits for its owner. */
    @Transactional
    @Allowed(Role.STORE)
    public OrderNumber order(OrderDraft draft) {
        actor.stores().require(draft.store());
        List<QuotedLine> lines = wanted.checked(draft);
        StoreOrder order = put(draft, lines);
        boolean goes = goes(order, lines);
        orders.add(order);
        if (goes) {
            // before anything is written: each row is written once
            reserving.reserve(order, lines);
        }
        return order.number();
    }

    private StoreOrder put(OrderDraft draft, List<QuotedLine> lines) {
        StoreOrder order =
                new StoreOrder(new OrderNumber(numbers.next("SO")), draft.store(), draft.wantedBy(), placed());
        lines.forEach(order::add);
        return order;
    }

    /** Sends the order; inside the store's assortment and its month's budget it is accepted at once, by rule. */
    @Transactional
    @Allowed(Role.STORE)
    public void submit(OrderNumber number) {
        StoreOrder order = orders.lock(number, actor.stores());
        expected.check(order);
        send(order);
    }

    /**
     * Sends the order for the flight that the sender has before her eyes. When that flight's cut-off has passed by the
     * portal's clock, each line is refused with the flight that it would take now; who sends again takes that one. A list
     * that somebody has changed meanwhile is refused too: nobody sends what she has not seen.
     *
     * @param flight the id of the flight that was shown; empty when none was
     * @param shown the lines that the sender has before her eyes
     * @param suggested what she was suggested beside them; what she made of it is kept
     */
    @Transactional
    @Allowed(Role.STORE)
    public void send(OrderNumber number, String flight, ShownList shown, List<Suggestions.Row> suggested) {
        StoreOrder order = orders.lock(number, actor.stores());
        order.requireDraft();
        requireShown(order, shown);
        if (!flight.isEmpty()) {
            cutOffs.of(flight).filter(cutOffs::hasPassed).ifPresent(passed -> refuseLate(order, passed));
        }
        send(order);
        answers.keep(order, suggested);
    }

    /** Has an order back that waits for its owner, to change it and send it again; nothing is promised or kept for it yet. */
    @Transactional
    @Allowed(Role.STORE)
    public void callBack(OrderNumber number) {
        StoreOrder order = orders.lock(number, actor.stores());
        expected.check(order);
        order.callBack();
        drafting.goOn(order);
        owners.done(order);
    }

    private void send(StoreOrder order) {
        order.requireDraft();
        int waiting = unclear.of(order).size();
        Refused.unless(waiting == 0, "order.unclearLines", waiting);
        List<WantedLine> lines = order.lines().stream()
                .map(line -> new WantedLine(line.sku(), line.requested()))
                .toList();
        OrderDraft draft = new OrderDraft(order.store(), order.wantedBy(), lines);
        List<QuotedLine> quoted = unchanged.reading(() -> wanted.checked(draft));
        if (goes(order, quoted)) {
            reserving.reserve(order, quoted);
        }
    }

    /** Whether the order is on its way; beyond its month's budget it waits for its owner, and nothing is promised or kept. */
    private boolean goes(StoreOrder order, List<QuotedLine> quoted) {
        order.payFrom(OrderBudget.day(order.wantedBy(), quoted.stream().map(QuotedLine::promise)));
        boolean goes = budget.holds(order, quoted);
        if (goes) {
            order.submit(bySku(quoted), placed());
            order.acceptAsAsked();
        } else {
            order.waitForOwner(bySku(quoted.stream().map(QuotedLine::unpromised).toList()), placed());
            owners.tell(order);
        }
        return goes;
    }

    private static void requireShown(StoreOrder order, ShownList shown) {
        DraftChange change = ListBefore.of(shown).changedTo(order, List.of());
        if (change.changesNothing()) {
            return;
        }
        String by = change.lines().stream()
                .flatMap(line -> order.lineOf(line.goods()).stream())
                .map(OrderLine::wantedBy)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        Refusal all = by.isEmpty()
                ? Refusal.of("order.cutElsewhere", change.gone())
                : Refusal.of(
                        "order.changedElsewhere",
                        by,
                        change.come(),
                        (long) change.altered().size(),
                        change.gone());
        Stream<Refusal> each = change.lines().stream().limit(NAMED).map(StoreOrdering::elsewhere);
        throw new Refused(
                Refused.Kind.CONFLICT, Stream.concat(Stream.of(all), each).toList());
    }

    private static Refusal elsewhere(DraftChange.Line line) {
        if (line.before() == DraftChange.ABSENT) {
            return Refusal.of("order.cameElsewhere", line.goods(), line.after());
        }
        return line.after() == DraftChange.ABSENT
                ? Refusal.of("order.goneElsewhere", line.goods(), line.before())
                : Refusal.of("order.alteredElsewhere", line.goods(), line.before(), line.after());
    }

    private void refuseLate(StoreOrder order, CutOff passed) {
        String next = cutOffs.next().map(CutOff::flight).orElse("–");
        throw new Refused(IntStream.range(0, order.lines().size())
                .mapToObj(row -> Refusal.of(
                                "order.afterCutOff", order.lines().get(row).sku(), passed.flight(), next)
                        .at("lines[" + row + "]")
                        .inRow(row + 1))
                .toList());
    }

    private StoreOrder.Placed placed() {
        return new StoreOrder.Placed(actor.user(), clock.instant());
    }

    private static Map<Sku, QuotedLine> bySku(List<QuotedLine> lines) {
        return lines.stream().collect(Collectors.toMap(QuotedLine::sku, Function.identity()));
    }
}

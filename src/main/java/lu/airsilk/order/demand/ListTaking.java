package lu.airsilk.order.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.TakenList;
import lu.airsilk.order.list.DraftChange;
import lu.airsilk.order.list.Joining;
import lu.airsilk.order.list.ListJudge;
import lu.airsilk.order.list.ListLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** Takes whole lists into the one that a store is filling; what nobody understands of them waits beside it. */
@ApplicationScoped
public class ListTaking {

    private static final int MOST_LINES = 2_000;

    @Inject
    Orders orders;

    @Inject
    UnclearLines unclear;

    @Inject
    ListJudge judge;

    @Inject
    CurrentActor actor;

    /**
     * Puts a pasted, loaded, repeated or templated list into the order: what is understood becomes a line, or new cases of
     * its line; what is not, and what comes twice, waits beside it with all its faults told at once.
     */
    @Transactional
    @Allowed(Role.STORE)
    public TakenList take(OrderNumber number, List<ListLine> list, Joining how) {
        Refused.unless(!list.isEmpty(), "order.listEmpty");
        Refused.unless(list.size() <= MOST_LINES, "order.listTooLong", list.size(), MOST_LINES);
        StoreOrder order = draft(number);
        ListBefore before = ListBefore.of(order, unclear.of(order));
        Set<Sku> taken = new HashSet<>();
        int twice = 0;
        int barred = 0;
        List<ListJudge.Judged> judged = judge.judge(order.store(), list);
        for (int i = 0; i < list.size(); i++) {
            switch (judged.get(i)) {
                case ListJudge.Clear clear -> {
                    put(order, clear, how);
                    taken.add(clear.product().sku());
                }
                case ListJudge.Twice _ -> {
                    unclear.add(new UnclearLine(order, list.get(i)));
                    twice++;
                }
                case ListJudge.Barred _ -> {
                    unclear.add(new UnclearLine(order, list.get(i)));
                    barred++;
                }
                case ListJudge.Unclear _ -> unclear.add(new UnclearLine(order, list.get(i)));
            }
        }
        if (how == Joining.REPLACE) {
            order.lines().stream().filter(line -> !taken.contains(line.sku())).forEach(order::drop);
        }
        int unread = list.size() - taken.size() - twice - barred;
        return new TakenList(taken.size(), twice, barred, unread, before.changedTo(order, unclear.of(order)));
    }

    private void put(StoreOrder order, ListJudge.Clear clear, Joining how) {
        Cases there =
                order.lineOf(clear.product().sku()).map(OrderLine::requested).orElse(Cases.ZERO);
        Cases wanted = how == Joining.ADD ? clear.cases().max(there) : clear.cases();
        order.put(clear.product(), wanted, actor.user());
    }

    /**
     * Writes an unclear line otherwise; it becomes a line of the order when it is understood now and its product is not in
     * the order yet, else it stays.
     *
     * @return what that has changed when it is a line now
     */
    @Transactional
    @Allowed(Role.STORE)
    public Optional<DraftChange> mend(OrderNumber number, long line, String what, String cases) {
        StoreOrder order = draft(number);
        ListBefore before = ListBefore.of(order, unclear.of(order));
        UnclearLine mended = unclear.get(order, line);
        mended.rewrite(new ListLine(mended.line().row(), what, cases));
        ListJudge.Judged judged =
                judge.judge(order.store(), List.of(mended.line())).getFirst();
        if (judged instanceof ListJudge.Clear clear
                && order.lineOf(clear.product().sku()).isEmpty()) {
            put(order, clear, Joining.AS_WRITTEN);
            unclear.remove(mended);
            return Optional.of(before.changedTo(order, unclear.of(order)));
        }
        return Optional.empty();
    }

    /** Settles an unclear line whose product is in the order already: so many cases shall be on its line. */
    @Transactional
    @Allowed(Role.STORE)
    public DraftChange settle(OrderNumber number, long line, Sku sku, Cases wanted) {
        StoreOrder order = draft(number);
        ListBefore before = ListBefore.of(order, unclear.of(order));
        UnclearLine settled = unclear.get(order, line);
        order.lineOf(sku)
                .orElseThrow(() -> Refused.unknown("order.lineUnknown", sku))
                .want(wanted, actor.user());
        unclear.remove(settled);
        return before.changedTo(order, unclear.of(order));
    }

    /** Throws unclear lines away: this one, or all when none is named. */
    @Transactional
    @Allowed(Role.STORE)
    public DraftChange dismiss(OrderNumber number, Optional<Long> line) {
        StoreOrder order = draft(number);
        ListBefore before = ListBefore.of(order, unclear.of(order));
        List<UnclearLine> gone = line.map(id -> List.of(unclear.get(order, id))).orElseGet(() -> unclear.of(order));
        gone.forEach(unclear::remove);
        return before.changedTo(order, unclear.of(order));
    }

    private StoreOrder draft(OrderNumber number) {
        return orders.lockDraft(number, actor.stores());
    }
}

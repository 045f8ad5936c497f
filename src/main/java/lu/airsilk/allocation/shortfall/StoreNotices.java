package lu.airsilk.allocation.shortfall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.allocation.plan.AllocationCommitted;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.KeptNames;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** Tells each store, once a run, what sharing has given, and once an order what it has taken. The why stands at each line of the order. */
@ApplicationScoped
class StoreNotices {

    /** A notice is read at a glance: no more products are named, the order's page has them all. */
    private static final int MOST_NAMED = 12;

    @Inject
    Notifying notifying;

    @Inject
    ProductDirectory products;

    /** A line that has lost cases. */
    record Loss(LineRef line, StoreCode store, Cases lost) {}

    /** What a store is told of one of its orders, whose page it opens. */
    record Told(StoreCode store, Reason what, String order) {}

    void given(@Observes AllocationCommitted committed) {
        Map<Sku, ProductFacts> facts = products.facts(committed.lines().stream()
                .map(AllocationCommitted.Line::sku)
                .distinct()
                .toList());
        told(committed.lines(), sku -> Objects.requireNonNull(facts.get(sku)).names())
                .forEach(told -> tell(told.store(), told.what(), told.order()));
    }

    /** One notice for all that a run gives to an order, so that who opens the order has seen all that it tells. */
    static List<Told> told(List<AllocationCommitted.Line> lines, Function<Sku, Names> names) {
        return lines.stream()
                .collect(Collectors.groupingBy(line -> line.line().order().number(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(order -> ofOrder(order, names))
                .toList();
    }

    /**
     * Each product is named: what is short with its figures, what lacks most before the others, and apart from it what is all
     * there.
     */
    private static Told ofOrder(List<AllocationCommitted.Line> lines, Function<Sku, Names> names) {
        List<AllocationCommitted.Line> shorts = lines.stream()
                .filter(line -> missing(line) > 0)
                .sorted(Comparator.comparingLong(StoreNotices::missing).reversed())
                .toList();
        AllocationCommitted.Line most = shorts.isEmpty() ? lines.getFirst() : shorts.getFirst();
        String order = most.line().order().number();
        return new Told(most.store(), what(lines, shorts, names), at(order, lines.size(), most.line()));
    }

    private static Reason what(
            List<AllocationCommitted.Line> lines, List<AllocationCommitted.Line> shorts, Function<Sku, Names> names) {
        List<AllocationCommitted.Line> full =
                lines.stream().filter(line -> missing(line) <= 0).toList();
        boolean both = !shorts.isEmpty() && !full.isEmpty();
        KeptNames first =
                named(shorts.isEmpty() ? full : shorts, names, both ? KeptNames.ROOM * 2 / 3 : KeptNames.ROOM);
        KeptNames second = named(both ? full : List.of(), names, KeptNames.ROOM / 3);
        return Reason.of(
                both ? "notice.partGiven" : shorts.isEmpty() ? "notice.allGiven" : "notice.shortGiven",
                full.size(),
                shorts.size(),
                shorts.stream().mapToLong(StoreNotices::missing).sum(),
                lines.getFirst().given(),
                lines.getFirst().asked(),
                first.said(),
                first.others(),
                second.said(),
                second.others(),
                lines.getFirst().line().order());
    }

    private static KeptNames named(List<AllocationCommitted.Line> told, Function<Sku, Names> names, int room) {
        return KeptNames.of(
                told,
                MOST_NAMED,
                room,
                (some, reader) -> some.stream()
                        .map(line -> said(line, names.apply(line.sku()).in(reader)))
                        .collect(Collectors.joining(" · ")));
    }

    private static String said(AllocationCommitted.Line line, String name) {
        String named = KeptNames.shortened(name);
        return missing(line) > 0 ? named + " " + line.given() + "/" + line.asked() : named;
    }

    private static long missing(AllocationCommitted.Line line) {
        return line.asked().value() - line.given().value();
    }

    void taken(List<Loss> losses) {
        tellOrders("notice.taken", losses);
    }

    /** What was lost is theirs again. */
    void returned(List<Loss> losses) {
        tellOrders("notice.givenBack", losses);
    }

    private void tellOrders(String what, List<Loss> losses) {
        losses.stream()
                .collect(Collectors.groupingBy(each -> each.line().order().number(), TreeMap::new, Collectors.toList()))
                .forEach((order, own) -> tell(what, order, own));
    }

    private void tell(String what, String order, List<Loss> losses) {
        Cases lost = losses.stream().map(Loss::lost).reduce(Cases.ZERO, Cases::plus);
        tell(
                losses.getFirst().store(),
                Reason.of(what, order, lost),
                at(order, losses.size(), losses.getFirst().line()));
    }

    /** A single line is opened; of several the order, where the first of them stands. */
    private static String at(String order, int lines, LineRef first) {
        return order + (lines > 1 ? "#line-" : "&line=") + first.position();
    }

    private void tell(StoreCode store, Reason what, String order) {
        notifying.tell(Audience.store(store), what, "/order/order-view.xhtml?number=" + order);
    }
}

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
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** Tells each store, once a run, what sharing has given, and once an order what it has taken. The why stands at each line of the order. */
@ApplicationScoped
class StoreNotices {

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

    /** Where something is short, the line that lacks most is named. */
    private static Told ofOrder(List<AllocationCommitted.Line> lines, Function<Sku, Names> names) {
        List<AllocationCommitted.Line> shorts =
                lines.stream().filter(line -> missing(line) > 0).toList();
        AllocationCommitted.Line named = lines.stream()
                .max(Comparator.comparingLong(StoreNotices::missing))
                .orElseThrow();
        Reason what = Reason.of(
                shorts.isEmpty() ? "notice.allGiven" : "notice.shortGiven",
                lines.size() - shorts.size(),
                shorts.size(),
                shorts.stream().mapToLong(StoreNotices::missing).sum(),
                named.given(),
                named.asked(),
                Texts.kept(names.apply(named.sku())));
        return new Told(
                named.store(),
                what,
                named.line().order().number() + "&line=" + named.line().position());
    }

    private static long missing(AllocationCommitted.Line line) {
        return line.asked().value() - line.given().value();
    }

    void taken(List<Loss> losses) {
        losses.stream()
                .collect(Collectors.groupingBy(each -> each.line().order().number(), TreeMap::new, Collectors.toList()))
                .forEach(this::taken);
    }

    private void taken(String order, List<Loss> losses) {
        Cases lost = losses.stream().map(Loss::lost).reduce(Cases.ZERO, Cases::plus);
        tell(losses.getFirst().store(), Reason.of("notice.taken", order, lost), order);
    }

    private void tell(StoreCode store, Reason what, String order) {
        notifying.tell(Audience.store(store), what, "/order/order-view.xhtml?number=" + order);
    }
}

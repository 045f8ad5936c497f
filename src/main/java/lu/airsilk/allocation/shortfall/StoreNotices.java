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

    /** A notice is read at a glance: no more products are named, the order's page has them all. */
    private static final int MOST_NAMED = 12;

    /** So many letters of a notice are kept, in all languages; its figures take the rest. */
    private static final int ROOM = 1_900;

    /** Of a name so many letters. */
    private static final int LONGEST_NAME = 80;

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
     * What is short is named, what lacks most before the others, and beside it nothing that is all there; where all is, that.
     * A single line is opened, of several the order.
     */
    private static Told ofOrder(List<AllocationCommitted.Line> lines, Function<Sku, Names> names) {
        List<AllocationCommitted.Line> shorts = lines.stream()
                .filter(line -> missing(line) > 0)
                .sorted(Comparator.comparingLong(StoreNotices::missing).reversed())
                .toList();
        List<AllocationCommitted.Line> told = shorts.isEmpty() ? lines : shorts;
        AllocationCommitted.Line most = told.getFirst();
        Named named = named(told, names);
        Reason what = Reason.of(
                shorts.isEmpty() ? "notice.allGiven" : "notice.shortGiven",
                lines.size() - shorts.size(),
                shorts.size(),
                shorts.stream().mapToLong(StoreNotices::missing).sum(),
                most.given(),
                most.asked(),
                named.said(),
                told.size() - named.products());
        String order = most.line().order().number();
        return new Told(
                most.store(),
                what,
                lines.size() > 1 ? order : order + "&line=" + most.line().position());
    }

    /** So many products by their names. */
    private record Named(int products, String said) {}

    /** As many as have room. */
    private static Named named(List<AllocationCommitted.Line> told, Function<Sku, Names> names) {
        int products = Math.min(told.size(), MOST_NAMED);
        String said = said(told.subList(0, products), names);
        while (said.length() > ROOM) {
            said = said(told.subList(0, --products), names);
        }
        return new Named(products, said);
    }

    private static String said(List<AllocationCommitted.Line> named, Function<Sku, Names> names) {
        return Texts.kept(reader -> named.stream()
                .map(line -> said(line, names.apply(line.sku()).in(reader)))
                .collect(Collectors.joining(" · ")));
    }

    private static String said(AllocationCommitted.Line line, String name) {
        String named = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
        return missing(line) > 0 ? named + " " + line.given() + "/" + line.asked() : named;
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

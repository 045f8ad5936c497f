package lu.airsilk.allocation.shortfall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.allocation.AllocationCommitted;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.StoreCode;

/** Tells each store, once a run, what sharing has given, and once an order what it has taken. The why stands at each line of the order. */
@ApplicationScoped
class StoreNotices {

    @Inject
    Notifying notifying;

    @Inject
    ProductDirectory products;

    /** A line that has lost cases. */
    record Loss(LineRef line, StoreCode store, Cases lost) {}

    void given(@Observes AllocationCommitted committed) {
        Map<Sku, ProductFacts> facts = products.facts(committed.lines().stream()
                .map(AllocationCommitted.Line::sku)
                .distinct()
                .toList());
        committed.lines().stream()
                .collect(Collectors.groupingBy(AllocationCommitted.Line::store, TreeMap::new, Collectors.toList()))
                .forEach((store, lines) -> given(store, lines, facts));
    }

    /** One notice for all that a run gives to a store; where something is short, the line that lacks most is named. */
    private void given(StoreCode store, List<AllocationCommitted.Line> lines, Map<Sku, ProductFacts> facts) {
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
                Texts.kept(Objects.requireNonNull(facts.get(named.sku())).names()));
        tell(
                store,
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

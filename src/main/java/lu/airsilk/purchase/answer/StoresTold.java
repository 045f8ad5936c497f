package lu.airsilk.purchase.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.location.Zones;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.Expecting;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.platform.Texts;
import lu.airsilk.purchase.GoodsMoved;
import lu.airsilk.purchase.order.PurchaseAnswered;
import lu.airsilk.shared.Reason;

/**
 * Stores hear of what moves the goods that they wait for and that nobody has shared out: of an answer when it holds, and of
 * another landing.
 */
@ApplicationScoped
class StoresTold {

    @Inject
    ConcernedStores concerned;

    @Inject
    Expecting expecting;

    @Inject
    KeptPurchases kept;

    @Inject
    Notifying notifying;

    @Inject
    ProductDirectory products;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    void tell(@Observes PurchaseAnswered answered) {
        kept.follow(answered.order());
        List<ConcernedStores.Row> rows = concerned.of(answered.skus());
        List<ConcernedStores.Row> worse =
                rows.stream().filter(ConcernedStores.Row::isWorse).toList();
        List<ConcernedStores.Row> better =
                rows.stream().filter(ConcernedStores.Row::isBetter).toList();
        expecting.foresee(Stream.concat(worse.stream(), better.stream())
                .collect(Collectors.toMap(ConcernedStores.Row::line, ConcernedStores.Row::foreseen)));
        ConcernWords words =
                new ConcernWords(texts, products.facts(answered.skus()), LocalDate.now(clock.withZone(Zones.CGO)));
        tell("notice.supplied", worse, words);
        tell("notice.suppliedBetter", better, words);
    }

    /** Of what lands on that day; what comes sooner they read in their orders. */
    void tell(@Observes GoodsMoved moved) {
        Map<Boolean, List<ConcernedStores.Row>> rows = concerned.of(moved.skus()).stream()
                .filter(row -> row.lands().equals(Optional.of(moved.lands())))
                .filter(row -> row.isWorse() || row.isBetter())
                .collect(Collectors.partitioningBy(ConcernedStores.Row::isWorse));
        if (rows.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        expecting.foresee(rows.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(ConcernedStores.Row::line, ConcernedStores.Row::foreseen)));
        ConcernWords words =
                new ConcernWords(texts, products.facts(moved.skus()), LocalDate.now(clock.withZone(Zones.CGO)));
        tell("notice.landsLater", rows.getOrDefault(true, List.of()), words);
    }

    private void tell(String what, List<ConcernedStores.Row> moved, ConcernWords words) {
        moved.stream()
                .collect(Collectors.groupingBy(row -> row.line().order(), TreeMap::new, Collectors.toList()))
                .forEach((order, rows) -> tell(what, order, rows, words));
    }

    private void tell(String what, OrderNumber order, List<ConcernedStores.Row> rows, ConcernWords words) {
        notifying.tell(
                Audience.store(rows.getFirst().store()),
                Reason.of(what, order, rows.size(), Texts.kept(reader -> words.of(rows, reader))),
                "/order/order-view.xhtml?number=" + order + "&line="
                        + rows.getFirst().line().position());
    }
}

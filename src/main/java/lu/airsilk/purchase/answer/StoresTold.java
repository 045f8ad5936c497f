package lu.airsilk.purchase.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.location.Zones;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.Expecting;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.platform.Texts;
import lu.airsilk.purchase.PurchaseAnswered;
import lu.airsilk.shared.Reason;

/** Stores hear of an answer that means fewer or later goods for them when it holds: once for each of their orders. */
@ApplicationScoped
class StoresTold {

    @Inject
    ConcernedStores concerned;

    @Inject
    Expecting expecting;

    @Inject
    Notifying notifying;

    @Inject
    ProductDirectory products;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    void tell(@Observes PurchaseAnswered answered) {
        List<ConcernedStores.Row> worse = concerned.of(answered.order()).stream()
                .filter(row -> answered.skus().contains(row.sku()) && row.isWorse())
                .toList();
        expecting.foresee(
                worse.stream().collect(Collectors.toMap(ConcernedStores.Row::line, ConcernedStores.Row::day)));
        ConcernWords words = new ConcernWords(
                texts,
                products.facts(worse.stream().map(ConcernedStores.Row::sku).collect(Collectors.toSet())),
                LocalDate.now(clock.withZone(Zones.CGO)));
        worse.stream()
                .collect(Collectors.groupingBy(row -> row.line().order(), TreeMap::new, Collectors.toList()))
                .forEach((order, rows) -> tell(order, rows, words));
    }

    private void tell(OrderNumber order, List<ConcernedStores.Row> rows, ConcernWords words) {
        notifying.tell(
                Audience.store(rows.getFirst().store()),
                Reason.of("notice.supplied", order, rows.size(), Texts.kept(reader -> words.of(rows, reader))),
                "/order/order-view.xhtml?number=" + order + "&line="
                        + rows.getFirst().line().position());
    }
}

package lu.airsilk.purchase.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.location.Zones;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.Expecting;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.platform.Texts;
import lu.airsilk.purchase.GoodsMoved;
import lu.airsilk.purchase.order.PurchaseAnswered;
import lu.airsilk.purchase.order.PurchaseMoved;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;

/**
 * Stores hear of what moves the goods that they wait for and that nobody has shared out: of an answer when it holds, of
 * another flight that they were bought for, and of another landing.
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
    OtherFlight other;

    @Inject
    FlightSchedule schedule;

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
        ConcernWords words = words(answered.skus());
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
        tell("notice.landsLater", rows.getOrDefault(true, List.of()), words(moved.skus()));
    }

    /** Of what is kept of it and of what is open: a store reads one notice of an order, earlier or later. */
    void tell(@Observes PurchaseMoved moved) {
        FlightRow flight = schedule.find(moved.flight()).orElseThrow();
        OtherFlight.Moved rows = other.moved(moved.order(), flight, moved.skus());
        kept.reach(moved.order());
        expecting.foresee(rows.open().stream()
                .collect(Collectors.toMap(ConcernedStores.Row::line, ConcernedStores.Row::foreseen)));
        expecting.explain(rows.all().stream()
                .flatMap(row -> why(row, flight).map(reason -> Map.entry(row.line(), reason)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        tell("notice.otherFlight", rows.all(), words(moved.skus()), flight.id());
    }

    private static Optional<Reason> why(ConcernedStores.Row row, FlightRow flight) {
        return row.now()
                .day()
                .map(now -> row.told()
                        .day()
                        .map(before -> Reason.of("expected.otherFlight", flight.id(), before, now))
                        .orElseGet(() -> Reason.of("expected.onFlight", flight.id(), now)));
    }

    private ConcernWords words(Collection<Sku> skus) {
        return new ConcernWords(texts, products.facts(skus), LocalDate.now(clock.withZone(Zones.CGO)));
    }

    private void tell(String what, List<ConcernedStores.Row> moved, ConcernWords words, Object... more) {
        moved.stream()
                .collect(Collectors.groupingBy(row -> row.line().order(), TreeMap::new, Collectors.toList()))
                .forEach((order, rows) -> tell(what, order, rows, words, more));
    }

    private void tell(
            String what, OrderNumber order, List<ConcernedStores.Row> rows, ConcernWords words, Object... more) {
        Stream<Object> said = Stream.of(order, rows.size(), Texts.kept(reader -> words.of(rows, reader)));
        notifying.tell(
                Audience.store(rows.getFirst().store()),
                Reason.of(what, Stream.concat(said, Stream.of(more)).toArray()),
                "/order/order-view.xhtml?number=" + order + "&line="
                        + rows.getFirst().line().position());
    }
}

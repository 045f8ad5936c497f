package lu.airsilk.order.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.ShelfDates;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/**
 * When goods that are ordered now will stand on the shelf: of goods that are there and that nobody else waits for ({@link
 * PromisedBy}); otherwise by the timetable, the cut-offs and the room that is left on the flights. From there by how long
 * each leg takes for goods of that temperature and the days on which the store takes in.
 */
@ApplicationScoped
public class Promising {

    /** Two weeks of flights are looked through for room. */
    private static final int FLIGHTS = 26;

    private static final Comparator<FlightRow> NEAREST =
            Comparator.comparing(FlightRow::cutOff).thenComparing(FlightRow::id);

    @Inject
    CutOffs cutOffs;

    @Inject
    BuyingLead lead;

    @Inject
    PromisedLoads promised;

    @Inject
    CoveringGoods free;

    @Inject
    ShelfDates dates;

    @Inject
    StoreDirectory stores;

    /** The promise for each line, if it were sent now. */
    public List<Promise> promises(StoreCode store, Map<Sku, ProductFacts> products, List<WantedLine> lines) {
        return quoted(store, products, lines).stream().map(LinePromise::promise).toList();
    }

    /** The same, with why a line would wait for the next flight; nothing is kept. */
    public List<LinePromise> quoted(StoreCode store, Map<Sku, ProductFacts> products, List<WantedLine> lines) {
        return promised(store, products, lines, Instant.EPOCH, free.covering(products, wanted(products, lines)))
                .stream()
                .map(LinePromise::quoted)
                .toList();
    }

    /** The same of lines that are being sent: what they are promised of is kept from all others until the command ends. */
    public List<LinePromise> kept(StoreCode store, Map<Sku, ProductFacts> products, List<WantedLine> lines) {
        return promised(store, products, lines, Instant.EPOCH, free.locked(products, wanted(products, lines)));
    }

    /** By flights alone that leave no earlier than this: goods bought for a later flight are not there sooner. */
    public List<Promise> byFlight(
            StoreCode store, Map<Sku, ProductFacts> products, List<WantedLine> lines, Instant notBefore) {
        return promised(store, products, lines, notBefore, Map.of()).stream()
                .map(LinePromise::promise)
                .toList();
    }

    private static Map<Sku, Units> wanted(Map<Sku, ProductFacts> products, List<WantedLine> lines) {
        return lines.stream()
                .collect(Collectors.toMap(
                        WantedLine::sku, line -> product(products, line).pack().unitsOf(line.cases()), Units::plus));
    }

    /**
     * A line that no goods are free for is promised by the first flight that its supplier can make and that still has room
     * for it beside the lines before it; one that no flight of two weeks has room for is promised nothing.
     */
    private List<LinePromise> promised(
            StoreCode store,
            Map<Sku, ProductFacts> products,
            List<WantedLine> lines,
            Instant notBefore,
            Map<Sku, CoveringGoods.Goods> goods) {
        Map<Sku, LocalDate> ready = lead.ready(products.keySet());
        List<FlightRow> flights = flights(ready.values()).stream()
                .filter(flight -> !flight.departs().isBefore(notBefore))
                .toList();
        FlightRoom room = new FlightRoom(flights, promised.byFlight(flights));
        ShelfPromises shelf = new ShelfPromises(dates, stores.row(store));
        return lines.stream()
                .map(line -> {
                    ProductFacts product = product(products, line);
                    return promised(
                            line.cases(),
                            product,
                            Optional.ofNullable(goods.get(line.sku())),
                            ready.getOrDefault(line.sku(), LocalDate.MIN),
                            room,
                            shelf);
                })
                .toList();
    }

    /** Two weeks of flights, and as many after the day on which each slower supplier is ready; nearest first. */
    private List<FlightRow> flights(Collection<LocalDate> ready) {
        List<FlightRow> soon = cutOffs.flights(FLIGHTS);
        Stream<FlightRow> later = ready.stream()
                .distinct()
                .filter(day -> soon.stream().map(FlightRow::readyBy).allMatch(day::isAfter))
                .flatMap(day -> cutOffs.flights(day, FLIGHTS).stream());
        return Stream.concat(soon.stream(), later).distinct().sorted(NEAREST).toList();
    }

    private static LinePromise promised(
            Cases cases,
            ProductFacts product,
            Optional<CoveringGoods.Goods> goods,
            LocalDate ready,
            FlightRoom room,
            ShelfPromises shelf) {
        Load load = Load.of(product, cases);
        Optional<FlightRow> flight = room.first(load, ready);
        Promise next = flight.map(row -> shelf.next(row, product.storage())).orElse(Promise.NONE);
        List<GoodsOfOneDay> there = GoodsOfOneDay.byPromise(goods.stream()
                .flatMap(each -> each.covering().stream())
                .map(each -> shelf.of(each, product.storage()))
                .toList());
        Optional<GoodsOfOneDay> first =
                goods.flatMap(each -> PromisedBy.first(there, each.free().waiting(), next));
        return first.map(each -> LinePromise.of(each, cases)).orElseGet(() -> {
            flight.ifPresent(row -> room.take(row, load));
            return LinePromise.next(next, goods.map(each -> each.free().whyNext(there)));
        });
    }

    private static ProductFacts product(Map<Sku, ProductFacts> products, WantedLine line) {
        return Objects.requireNonNull(products.get(line.sku()));
    }
}

package lu.airsilk.purchase.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.ShelfDates;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.Zones;
import lu.airsilk.order.DemandLine;
import lu.airsilk.order.Expecting;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OpenDemand;
import lu.airsilk.order.Outlook;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.gather.Foresight;
import lu.airsilk.purchase.gather.UnsharedGoods;
import lu.airsilk.purchase.order.AnswerDifference;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.purchase.order.PurchaseState;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** Which stores still wait for goods of which a supplier sends fewer, or later, and what each is going to get now. */
@ApplicationScoped
public class ConcernedStores {

    @Inject
    PurchaseBook book;

    @Inject
    OpenDemand demand;

    @Inject
    UnsharedGoods goods;

    @Inject
    ShelfDates dates;

    @Inject
    ProductDirectory products;

    @Inject
    StoreDirectory stores;

    /**
     * A line of a store that waits for so many cases of a product.
     *
     * @param accepted all cases of the line, those that it was given too
     * @param told what the store was told last is to come of them
     * @param gets cases that it is going to get of what comes
     * @param day on which these are on the shelf; empty when there are none
     * @param lands the day on which the last of them do
     */
    public record Row(
            LineRef line,
            Sku sku,
            StoreCode store,
            Names names,
            Cases waits,
            Cases accepted,
            LocalDate wantedBy,
            Outlook told,
            Cases gets,
            Optional<ShelfForecast> day,
            Optional<LocalDate> lands) {

        /** Fewer than it was told, or later. */
        boolean isWorse() {
            return now().isWorseThan(told);
        }

        /** More than it was told, or earlier. */
        boolean isBetter() {
            return told.isWorseThan(now());
        }

        /** Worse than it was told, or than it wants. */
        boolean isHit() {
            return isWorse()
                    || isPart()
                    || day.filter(now -> now.likely().isAfter(wantedBy)).isPresent();
        }

        boolean isPart() {
            return gets.isLessThan(waits);
        }

        /** What the order's page is going to say. */
        Outlook now() {
            return Outlook.of(gets, day.map(ShelfForecast::likely));
        }

        Expecting.Foreseen foreseen() {
            return new Expecting.Foreseen(gets, day, lands);
        }
    }

    /** By product and the day on which it is wanted; empty while supplier and flight keep to the order, and once all has come. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public List<Row> of(PurchaseOrderNumber order) {
        return of(changed(book.sheet(order)));
    }

    /** The same of these products, however their suppliers keep to their orders. */
    List<Row> of(Collection<Sku> skus) {
        return of(skus, goods::of);
    }

    /** The same as if what of an order is on no waybill yet flew with this departure. */
    List<Row> of(Collection<Sku> skus, PurchaseOrderNumber order, FlightKey flight) {
        return of(skus, waiting -> goods.of(waiting, order, flight));
    }

    private List<Row> of(Collection<Sku> skus, Function<Set<Sku>, Map<Sku, List<Foresight.Coming>>> comes) {
        if (skus.isEmpty()) {
            return List.of();
        }
        Map<Sku, List<DemandLine>> waiting =
                demand.lines(skus, List.of()).stream().collect(Collectors.groupingBy(DemandLine::sku));
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<Sku, List<Foresight.Coming>> coming = comes.apply(waiting.keySet());
        Shelves shelves = shelves(waiting);
        return waiting.entrySet().stream()
                .flatMap(one -> Foresight.parts(one.getValue(), coming.getOrDefault(one.getKey(), List.of())).stream())
                .map(shelves::row)
                .sorted(Comparator.comparing(Row::sku)
                        .thenComparing(Row::wantedBy)
                        .thenComparing(Row::line))
                .toList();
    }

    static List<Sku> changed(PurchaseSheet order) {
        boolean grounded = order.toTake().isPresent()
                && order.departure().filter(flight -> flight.news().cancelled()).isPresent();
        boolean moved = order.state().compareTo(PurchaseState.ANSWERED) >= 0
                && order.state() != PurchaseState.CANCELLED
                && (grounded || order.departure().flatMap(FlightRow::movedTo).isPresent());
        return order.state() == PurchaseState.RECEIVED
                ? List.of()
                : order.lines().stream()
                        .filter(line -> moved
                                || line.differences().contains(AnswerDifference.FEWER)
                                || line.differences().contains(AnswerDifference.LATER))
                        .map(PurchaseSheet.Line::sku)
                        .toList();
    }

    private Shelves shelves(Map<Sku, List<DemandLine>> waiting) {
        return new Shelves(
                dates,
                products.facts(waiting.keySet()),
                stores.whoeverActs(waiting.values().stream()
                        .flatMap(List::stream)
                        .map(DemandLine::store)
                        .collect(Collectors.toSet())),
                new HashMap<>());
    }

    /** The stores that wait, and the days that were worked out for them. */
    private record Shelves(
            ShelfDates dates,
            Map<Sku, ProductFacts> facts,
            Map<StoreCode, StoreRow> stores,
            Map<Foresight.Coming, BiFunction<Storage, StoreRow, ShelfForecast>> days) {

        Row row(Foresight.Part part) {
            DemandLine line = part.line();
            return new Row(
                    line.line(),
                    line.sku(),
                    line.store(),
                    store(line.store()).names(),
                    line.open(),
                    line.accepted(),
                    line.wantedBy(),
                    line.told(),
                    part.cases(),
                    part.last().map(last -> day(line, last)),
                    part.last().map(last -> LocalDate.ofInstant(last.at(), Zones.CGO)));
        }

        private ShelfForecast day(DemandLine line, Foresight.Coming last) {
            ProductFacts product = facts.get(line.sku());
            return days.computeIfAbsent(last, coming -> dates.toStores(coming.waypoint(), coming.at()))
                    .apply(product == null ? Storage.AMBIENT : product.storage(), store(line.store()));
        }

        private StoreRow store(StoreCode code) {
            return Objects.requireNonNull(stores.get(code));
        }
    }
}

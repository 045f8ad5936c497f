package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.ShelfDates;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.demand.OrderLine;
import lu.airsilk.order.demand.Orders;
import lu.airsilk.order.demand.StoreOrder;
import lu.airsilk.order.promise.Expectation;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/**
 * Follows with what is expected whatever happens to the goods of order lines: told by those who see them fly, land, pass
 * customs, lie at the hub and leave on the truck. The promise is not touched; a store whose line slips behind it is told.
 */
@ApplicationScoped
public class Expecting {

    @Inject
    Orders orders;

    @Inject
    ShelfDates dates;

    @Inject
    StoreDirectory stores;

    @Inject
    ProductDirectory products;

    @Inject
    Notifying notifying;

    @Inject
    Clock clock;

    /**
     * What is to come of the open cases of a line, by the word of those who send it.
     *
     * @param day of the last of them; empty when nobody knows one any more
     */
    public record Foreseen(Cases cases, Optional<ShelfForecast> day) {}

    /** Goods of one temperature for one store. */
    private record Way(StoreCode store, Storage storage) {}

    /**
     * Goods of these lines reach a waypoint.
     *
     * @param lines in any order; those that have arrived already are passed over
     * @param at when they did, or when they will by the last word of those who carry them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reach(Collection<LineRef> lines, Waypoint waypoint, Instant at) {
        List<OrderLine> still = lines.stream()
                .distinct()
                .sorted()
                .map(orders::lock)
                .filter(line -> line.arrivedOn().isEmpty())
                .toList();
        Map<Sku, ProductFacts> facts =
                products.facts(still.stream().map(OrderLine::sku).collect(Collectors.toSet()));
        Map<Way, ShelfForecast> forecasts = new HashMap<>();
        Map<StoreOrder, Integer> slipped = new LinkedHashMap<>();
        for (OrderLine line : still) {
            ProductFacts product = facts.get(line.sku());
            Way way = new Way(line.order().store(), product == null ? Storage.AMBIENT : product.storage());
            ShelfForecast forecast = forecasts.computeIfAbsent(
                    way, each -> dates.forecast(waypoint, at, each.storage(), stores.row(each.store())));
            if (line.expect(Expectation.of(forecast, waypoint))) {
                slipped.merge(line.order(), 1, Integer::sum);
            }
        }
        slipped.forEach(this::tell);
    }

    /**
     * Suppliers have said what of the goods that lines wait for they send, and when; who has heard it tells the stores.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void foresee(Map<LineRef, Foreseen> coming) {
        if (coming.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        orders.lock(coming.keySet().stream().map(LineRef::order).distinct().toList()).stream()
                .flatMap(order -> order.lines().stream())
                .forEach(line -> Optional.ofNullable(coming.get(line.ref()))
                        .ifPresent(foreseen -> line.foresee(foreseen.cases(), foreseen.day(), now)));
    }

    private void tell(StoreOrder order, int lines) {
        notifying.tell(
                Audience.store(order.store()),
                Reason.of("notice.later", order.number(), lines),
                "/order/order-view.xhtml?number=" + order.number());
    }
}

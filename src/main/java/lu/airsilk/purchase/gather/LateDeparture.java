package lu.airsilk.purchase.gather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.order.DemandLine;
import lu.airsilk.order.OpenDemand;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.number.Sku;

/** For whom a departure comes too late: stores that an order's goods on it are for, and that want them before. */
@ApplicationScoped
public class LateDeparture {

    @Inject
    OpenDemand demand;

    @Inject
    UnsharedGoods goods;

    @Inject
    FlightSchedule schedule;

    /** The lines that these products of the order are for and that want them before the departure can have them on the shelves. */
    public List<DemandLine> lines(FlightKey flight, PurchaseOrderNumber order, Collection<Sku> skus) {
        return skus.isEmpty()
                ? List.of()
                : schedule.find(flight)
                        .map(departure -> lines(departure, order, skus))
                        .orElse(List.of());
    }

    private List<DemandLine> lines(FlightRow departure, PurchaseOrderNumber order, Collection<Sku> skus) {
        LocalDate shelf = FlightNeeds.choice(departure).shelf();
        return goods.of(order, Optional.of(departure), skus)
                .lines(demand.lines(skus, List.of()))
                .filter(line -> line.wantedBy().isBefore(shelf))
                .toList();
    }
}

package lu.airsilk.purchase.gather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.order.DemandLine;
import lu.airsilk.order.OpenDemand;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** For whom a departure comes too late: stores that want its goods before, and that nothing which comes earlier serves. */
@ApplicationScoped
public class LateDeparture {

    @Inject
    OpenDemand demand;

    @Inject
    UnsharedGoods goods;

    @Inject
    FlightSchedule schedule;

    /** How many lines of stores want these products before the departure can have them on the shelves. */
    public long lines(FlightKey flight, Collection<Sku> skus) {
        return skus.isEmpty()
                ? 0
                : schedule.find(flight).map(departure -> lines(departure, skus)).orElse(0L);
    }

    private long lines(FlightRow departure, Collection<Sku> skus) {
        LocalDate shelf = FlightNeeds.choice(departure).shelf();
        Map<Sku, List<Foresight.Coming>> coming = goods.of(skus);
        return demand.lines(skus, List.of()).stream()
                .collect(Collectors.groupingBy(DemandLine::sku))
                .entrySet()
                .stream()
                .flatMap(one -> Foresight.parts(one.getValue(), before(departure, coming.get(one.getKey()))).stream())
                .filter(part -> part.cases().isLessThan(part.line().open())
                        && part.line().wantedBy().isBefore(shelf))
                .count();
    }

    static List<Foresight.Coming> before(FlightRow departure, @Nullable List<Foresight.Coming> coming) {
        return coming == null
                ? List.of()
                : coming.stream()
                        .filter(each -> each.at().isBefore(departure.arrives()))
                        .toList();
    }
}

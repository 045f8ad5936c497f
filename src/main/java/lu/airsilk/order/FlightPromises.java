package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.ShelfDates;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** How many promises hang on a flight, for the capabilities that change it. */
@ApplicationScoped
public class FlightPromises {

    private static final String WAITS = "l.accepted > l.allocated + l.cancelled";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    ShelfDates dates;

    @Inject
    ProductDirectory products;

    @Inject
    StoreDirectory stores;

    /** Lines promised by a flight, by store. */
    public record Hanging(StoreCode store, long lines) {}

    /**
     * Lines that wait for goods which this flight is to bring, and of which nobody has said another day than that of its
     * landing: as they were promised, or as they were expected when it was delayed before.
     *
     * @param flight with the landing that is known so far
     */
    public List<LineRef> waitingFor(FlightRow flight) {
        return waiting(flight).map(Waiting::ref).toList();
    }

    /** The stores whose lines these are. */
    public List<Hanging> moving(FlightRow flight) {
        return waiting(flight)
                .collect(Collectors.groupingBy(Waiting::store, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(store -> new Hanging(store.getKey(), store.getValue()))
                .toList();
    }

    private Stream<Waiting> waiting(FlightRow flight) {
        List<Waiting> lines = database.createQuery(
                        "select o.number, l.position, o.store, l.sku, l.expectation.likely from OrderLine l join l.order o"
                                + " where l.promise.flight = :flight"
                                + " and " + WAITS + " and l.allocated = :none"
                                + " and (l.expectation.why is null or l.expectation.why = :planned)"
                                + " and l.sharedOutAt is null and o.state in (SUBMITTED, ACCEPTED, IN_FULFILMENT)",
                        Waiting.class)
                .setParameter("flight", flight.id())
                .setParameter("none", Cases.ZERO)
                .setParameter("planned", Waypoint.PLANNED.name())
                .getResultList();
        return landingWith(flight, lines);
    }

    private Stream<Waiting> landingWith(FlightRow flight, List<Waiting> lines) {
        BiFunction<Storage, StoreRow, ShelfForecast> shelves = dates.toStores(Waypoint.PLANNED, flight.arrives());
        Map<Sku, ProductFacts> facts =
                products.facts(lines.stream().map(Waiting::sku).collect(Collectors.toSet()));
        Map<StoreCode, StoreRow> places =
                stores.whoeverActs(lines.stream().map(Waiting::store).collect(Collectors.toSet()));
        return lines.stream()
                .filter(line -> line.likely() == null
                        || line.likely()
                                .equals(shelves.apply(
                                                Objects.requireNonNull(facts.get(line.sku()))
                                                        .storage(),
                                                Objects.requireNonNull(places.get(line.store())))
                                        .likely()));
    }

    private record Waiting(
            String order,
            int position,
            StoreCode store,
            Sku sku,
            @Nullable LocalDate likely) {

        LineRef ref() {
            return new LineRef(new OrderNumber(order), position);
        }
    }

    /** The stores with lines that wait for this flight as they were promised: {@link OrderLine#waitsAsPromised}. */
    public List<Hanging> on(FlightKey flight) {
        return database.createQuery(
                        "select o.store, count(l) from OrderLine l join l.order o where l.promise.flight = :flight"
                                + " and l.arrivedOn is null and o.state in (SUBMITTED, ACCEPTED, IN_FULFILMENT)"
                                + " and (" + WAITS + " and (l.sharedOutAt is null or l.rest.why is not null)"
                                + " or not " + WAITS + " and l.promise.via = PURCHASE"
                                + " and (l.expectation.why is null or l.expectation.why = :planned))"
                                + " group by o.store order by o.store",
                        Hanging.class)
                .setParameter("flight", flight.toString())
                .setParameter("planned", Waypoint.PLANNED.name())
                .getResultList();
    }

    /** The stores with lines that wait for some of these products and that no promise by this flight holds. */
    public List<Hanging> beside(FlightKey flight, Collection<Sku> skus) {
        return skus.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select o.store, count(l) from OrderLine l join l.order o where l.sku in :skus and "
                                        + WAITS
                                        + " and (l.promise.flight is null or l.promise.flight <> :flight)"
                                        + " and o.state in (SUBMITTED, ACCEPTED, IN_FULFILMENT)"
                                        + " group by o.store order by o.store",
                                Hanging.class)
                        .setParameter("skus", skus)
                        .setParameter("flight", flight.toString())
                        .getResultList();
    }
}

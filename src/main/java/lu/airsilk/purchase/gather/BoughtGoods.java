package lu.airsilk.purchase.gather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.order.UnderWay;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.supply.SupplyKind;
import org.jspecify.annotations.Nullable;

/** With which flight the goods come that a supplier has confirmed and that are on none yet. */
@ApplicationScoped
public class BoughtGoods implements UnderWay {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    FlightNeeds flights;

    /** A purchase line: when its goods are ready, and for which flight they were bought. */
    private record Line(
            String order,
            int position,
            @Nullable LocalDate ready,
            @Nullable String flight) {

        String reference() {
            return new PurchaseLineRef(new PurchaseOrderNumber(order), position).toString();
        }
    }

    @Override
    public SupplyKind kind() {
        return SupplyKind.PURCHASE_LINE;
    }

    @Override
    public Map<String, Coming> of(Collection<String> references) {
        Set<String> wanted = Set.copyOf(references);
        List<FlightRow> open = flights.open();
        return lines(wanted)
                .filter(line -> wanted.contains(line.reference()))
                .flatMap(line -> UnsharedGoods.flight(open, line.ready(), line.flight())
                        .map(flight -> Map.entry(
                                line.reference(), new Coming(flight.key(), Waypoint.PLANNED, flight.arrives())))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Stream<Line> lines(Set<String> references) {
        return database.createQuery(
                        "select o.number, l.position, l.shipDay, o.flight from PurchaseLine l join l.order o"
                                + " where o.number in :numbers",
                        Line.class)
                .setParameter(
                        "numbers",
                        references.stream()
                                .map(reference ->
                                        PurchaseLineRef.of(reference).order().number())
                                .collect(Collectors.toSet()))
                .getResultStream();
    }
}

package lu.airsilk.supply;

import static lu.airsilk.desk.TraceKind.CONSIGNMENT_LINE;
import static lu.airsilk.desk.TraceKind.LOT;
import static lu.airsilk.desk.TraceKind.ORDER_LINE;
import static lu.airsilk.desk.TraceKind.PLACE;
import static lu.airsilk.desk.TraceKind.PURCHASE_LINE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.desk.TraceFlow;
import lu.airsilk.desk.TraceKind;
import lu.airsilk.desk.TraceNode;
import lu.airsilk.desk.TraceSteps;
import lu.airsilk.location.Place;
import lu.airsilk.platform.LineRange;
import lu.airsilk.shared.number.LotNumber;

/** What is kept for order lines and has not left the hub, and what lies there for nobody. */
@ApplicationScoped
class SupplySteps implements TraceSteps {

    /** Units of a supply that are kept for an order line. */
    private record Kept(SupplyKind kind, String supply, String orderLine, Long units) {

        TraceFlow flow() {
            return TraceFlow.of(station(kind), supply, ORDER_LINE, orderLine, units);
        }

        private static TraceKind station(SupplyKind supply) {
            return switch (supply) {
                case PURCHASE_LINE -> PURCHASE_LINE;
                case CONSIGNMENT_LINE -> CONSIGNMENT_LINE;
                case LOT -> LOT;
            };
        }
    }

    /** Units of a lot that nobody has reserved. */
    private record Free(LotNumber lot, Long units) {

        TraceFlow flow() {
            return TraceFlow.of(LOT, lot, PLACE, Place.HUB, units);
        }
    }

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Purchase line, consignment line or lot → order line. */
    @Override
    public Stream<TraceFlow> into(Collection<TraceNode> stations) {
        Set<String> lines = TraceNode.ids(ORDER_LINE, stations);
        return lines.stream()
                .map(TraceNode::document)
                .distinct()
                .flatMap(order -> new LineRange(order)
                        .in(reservations(LineRange.condition("c.orderLine"))).getResultList().stream())
                .filter(kept -> lines.contains(kept.orderLine()))
                .map(Kept::flow);
    }

    /** The same of these lines and lots; lot → hub for what is kept for nobody. */
    @Override
    public Stream<TraceFlow> outOf(Collection<TraceNode> stations) {
        Set<String> lots = TraceNode.ids(LOT, stations);
        Set<String> supplies = new HashSet<>(lots);
        supplies.addAll(TraceNode.ids(CONSIGNMENT_LINE, stations));
        supplies.addAll(TraceNode.ids(PURCHASE_LINE, stations));
        return Stream.concat(reservationsOn(supplies), freeAtHub(lots));
    }

    private Stream<TraceFlow> reservationsOn(Set<String> supplies) {
        return supplies.isEmpty()
                ? Stream.empty()
                : reservations("s.reference in :wanted").setParameter("wanted", supplies).getResultList().stream()
                        .map(Kept::flow);
    }

    private TypedQuery<Kept> reservations(String condition) {
        return database.createQuery(
                "select s.kind, s.reference, c.orderLine, sum(c.units) from Reservation c"
                        + " join SupplySource s on s.id = c.supplyId where c.state in (LIVE, PICKED, HELD) and "
                        + condition
                        + " group by s.kind, s.reference, c.orderLine",
                Kept.class);
    }

    private Stream<TraceFlow> freeAtHub(Set<String> lots) {
        return lots.isEmpty()
                ? Stream.empty()
                : database
                        .createQuery(
                                "select s.lot, s.quantity - s.reserved - (select coalesce(sum(c.units), 0)"
                                        + " from Reservation c where c.supplyId = s.id and c.state = HELD)"
                                        + " from SupplySource s where s.lot in :lots",
                                Free.class)
                        .setParameter("lots", lots.stream().map(LotNumber::new).collect(Collectors.toSet()))
                        .getResultList()
                        .stream()
                        .map(Free::flow);
    }
}

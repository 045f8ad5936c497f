package lu.airsilk.distribution;

import static lu.airsilk.desk.TraceKind.DELIVERY_LINE;
import static lu.airsilk.desk.TraceKind.LOT;
import static lu.airsilk.desk.TraceKind.ORDER_LINE;
import static lu.airsilk.desk.TraceKind.PLACE;
import static lu.airsilk.desk.TraceKind.STORE_RECEIPT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.desk.TraceFlow;
import lu.airsilk.desk.TraceNode;
import lu.airsilk.desk.TraceSteps;
import lu.airsilk.location.Place;
import lu.airsilk.platform.LineRange;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;

/** The way of goods from their lot to the order lines of stores, for what has left the hub. */
@ApplicationScoped
class DeliverySteps implements TraceSteps {

    private record Carried(Delivery delivery, DeliveryLine line) {

        /** Lot → delivery line → store → order line. */
        Stream<TraceFlow> flows() {
            TraceFlow left = TraceFlow.of(
                    LOT, line.lot(), DELIVERY_LINE, line.ref(), line.units().value());
            boolean underWay = delivery.state() == DeliveryState.DISPATCHED;
            return Stream.concat(Stream.of(left), underWay ? underWay() : confirmed(delivery.store()));
        }

        private Stream<TraceFlow> underWay() {
            return Stream.of(TraceFlow.of(
                    DELIVERY_LINE,
                    line.ref(),
                    ORDER_LINE,
                    line.orderLine(),
                    line.units().value()));
        }

        private Stream<TraceFlow> confirmed(StoreCode store) {
            String receipt = store + " " + line.ref();
            long received = line.receivedUnits().value();
            return Stream.of(
                    TraceFlow.of(DELIVERY_LINE, line.ref(), STORE_RECEIPT, receipt, received),
                    TraceFlow.of(STORE_RECEIPT, receipt, ORDER_LINE, line.orderLine(), received),
                    TraceFlow.of(
                            DELIVERY_LINE,
                            line.ref(),
                            PLACE,
                            Place.DAMAGED,
                            line.damagedUnits().value()),
                    TraceFlow.of(
                            DELIVERY_LINE,
                            line.ref(),
                            PLACE,
                            Place.LOST,
                            line.shortUnits().value()));
        }
    }

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Override
    public Stream<TraceFlow> into(Collection<TraceNode> stations) {
        Set<String> lines = TraceNode.ids(ORDER_LINE, stations);
        return lines.stream()
                .map(TraceNode::document)
                .distinct()
                .flatMap(order -> new LineRange(order)
                        .in(deliveries(LineRange.condition("l.orderLine"))).getResultList().stream())
                .filter(carried -> lines.contains(carried.line().orderLine().toString()))
                .flatMap(Carried::flows);
    }

    @Override
    public Stream<TraceFlow> outOf(Collection<TraceNode> stations) {
        Set<LotNumber> lots =
                TraceNode.ids(LOT, stations).stream().map(LotNumber::new).collect(Collectors.toSet());
        return lots.isEmpty()
                ? Stream.empty()
                : deliveries("l.lot in :wanted").setParameter("wanted", lots).getResultList().stream()
                        .flatMap(Carried::flows);
    }

    private TypedQuery<Carried> deliveries(String condition) {
        return database.createQuery(
                "select d, l from DeliveryLine l join fetch l.delivery d where d.state in"
                        + " (DISPATCHED, CONFIRMED, CONFIRMED_WITH_DIFFERENCE) and " + condition,
                Carried.class);
    }
}

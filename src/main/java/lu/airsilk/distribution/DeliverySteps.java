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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.desk.TraceFlow;
import lu.airsilk.desk.TraceKind;
import lu.airsilk.desk.TraceNode;
import lu.airsilk.desk.TraceSteps;
import lu.airsilk.distribution.delivery.Delivery;
import lu.airsilk.distribution.delivery.DeliveryLine;
import lu.airsilk.distribution.delivery.DeliveryState;
import lu.airsilk.location.Place;
import lu.airsilk.platform.LineRange;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;

/** The way of goods from their lot to the order lines of stores, for what has left the hub. */
@ApplicationScoped
class DeliverySteps implements TraceSteps {

    private static final Set<DeliveryState> ARRIVED =
            EnumSet.of(DeliveryState.CONFIRMED, DeliveryState.CONFIRMED_WITH_DIFFERENCE);

    /** What is still picked at the hub is kept there, and told by supply. */
    private static final String LEFT = "d.state in (DISPATCHED, CONFIRMED, CONFIRMED_WITH_DIFFERENCE) and ";

    private record Carried(Delivery delivery, DeliveryLine line) {

        /** Lot → delivery line → store → order line. */
        Stream<TraceFlow> flows() {
            return Stream.concat(Stream.of(came()), went());
        }

        /** Lot → delivery line. */
        TraceFlow came() {
            return TraceFlow.of(
                    LOT, line.lot(), DELIVERY_LINE, line.ref(), line.units().value());
        }

        /** Delivery line → store → order line. */
        Stream<TraceFlow> went() {
            return ARRIVED.contains(delivery.state()) ? confirmed(delivery.store()) : underWay();
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

    /** Of a delivery that was given up nothing went anywhere. */
    @Override
    public List<TraceNode> lines(TraceKind kind, String document) {
        return kind == DELIVERY_LINE
                ? lines(Set.of(document))
                        .map(carried -> new TraceNode(kind, carried.line().ref()))
                        .toList()
                : List.of();
    }

    @Override
    public Stream<TraceFlow> into(Collection<TraceNode> stations) {
        Set<String> lines = TraceNode.ids(ORDER_LINE, stations);
        Stream<TraceFlow> ofOrders = lines.stream()
                .map(TraceNode::document)
                .distinct()
                .flatMap(order -> new LineRange(order)
                        .in(deliveries(LEFT + LineRange.condition("l.orderLine"))).getResultList().stream())
                .filter(carried -> lines.contains(carried.line().orderLine().toString()))
                .flatMap(Carried::flows);
        return Stream.concat(ofOrders, carried(stations).map(Carried::came));
    }

    @Override
    public Stream<TraceFlow> outOf(Collection<TraceNode> stations) {
        return Stream.concat(
                outOfLots(stations).flatMap(Carried::flows), carried(stations).flatMap(Carried::went));
    }

    private Stream<Carried> outOfLots(Collection<TraceNode> stations) {
        Set<LotNumber> lots =
                TraceNode.ids(LOT, stations).stream().map(LotNumber::new).collect(Collectors.toSet());
        return lots.isEmpty()
                ? Stream.empty()
                : deliveries(LEFT + "l.lot in :wanted").setParameter("wanted", lots).getResultList().stream();
    }

    private Stream<Carried> carried(Collection<TraceNode> stations) {
        Set<String> wanted = TraceNode.ids(DELIVERY_LINE, stations);
        return lines(wanted.stream().map(TraceNode::document).collect(Collectors.toSet()))
                .filter(carried -> wanted.contains(carried.line().ref()));
    }

    private Stream<Carried> lines(Set<String> deliveries) {
        return deliveries.isEmpty()
                ? Stream.empty()
                : deliveries("d.state <> CANCELLED and d.number in :numbers")
                        .setParameter("numbers", deliveries)
                        .getResultList()
                        .stream();
    }

    private TypedQuery<Carried> deliveries(String condition) {
        return database.createQuery(
                "select d, l from DeliveryLine l join fetch l.delivery d where " + condition, Carried.class);
    }
}

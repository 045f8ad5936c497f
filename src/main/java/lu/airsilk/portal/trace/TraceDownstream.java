package lu.airsilk.portal.trace;

import static lu.airsilk.portal.trace.TraceKind.DELIVERY_LINE;
import static lu.airsilk.portal.trace.TraceKind.LOT;
import static lu.airsilk.portal.trace.TraceKind.ORDER_LINE;
import static lu.airsilk.portal.trace.TraceKind.PLACE;
import static lu.airsilk.portal.trace.TraceKind.STORE_RECEIPT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.distribution.Delivery;
import lu.airsilk.distribution.DeliveryLine;
import lu.airsilk.distribution.DeliveryState;
import lu.airsilk.location.Place;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.platform.LineRange;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.supply.SupplyKind;

/** The steps of goods from their lot to the order lines of stores; each is one query for any number of stations. */
@ApplicationScoped
class TraceDownstream {

    private record Carried(Delivery delivery, DeliveryLine line) {}

    /** Units of a supply that are kept for an order line. */
    private record Kept(SupplyKind kind, String supply, String orderLine, Long units) {}

    /** Units of a lot that nobody has reserved. */
    private record Free(LotNumber lot, Long units) {}

    /** Units of a lot that went from the hub to a place. */
    private record Gone(LotNumber lot, Place place, Long units) {}

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** The lines of an order; unknown when there is no such order. */
    List<TraceNode> linesOf(OrderNumber order) {
        List<Integer> positions = database.createQuery(
                        "select l.position from OrderLine l where l.order.number = :order", Integer.class)
                .setParameter("order", order.number())
                .getResultList();
        if (positions.isEmpty()) {
            throw Refused.unknown("order.unknown", order);
        }
        return positions.stream()
                .map(position -> new TraceNode(ORDER_LINE, new LineRef(order, position).toString()))
                .toList();
    }

    /** Lot → delivery line → store → order line, for what has left the hub. */
    Stream<TraceFlow> deliveriesOf(Collection<LotNumber> lots) {
        return lots.isEmpty()
                ? Stream.empty()
                : flows(deliveries("l.lot in :wanted").setParameter("wanted", lots));
    }

    /** The same for the lines of one order. */
    Stream<TraceFlow> deliveriesOf(String order) {
        return flows(new LineRange(order).in(deliveries(LineRange.condition("l.orderLine"))));
    }

    private TypedQuery<Carried> deliveries(String condition) {
        return database.createQuery(
                "select d, l from DeliveryLine l join fetch l.delivery d where d.state in"
                        + " (DISPATCHED, CONFIRMED, CONFIRMED_WITH_DIFFERENCE) and " + condition,
                Carried.class);
    }

    private static Stream<TraceFlow> flows(TypedQuery<Carried> deliveries) {
        return deliveries.getResultList().stream().flatMap(carried -> flows(carried.delivery(), carried.line()));
    }

    private static Stream<TraceFlow> flows(Delivery delivery, DeliveryLine line) {
        TraceFlow left = TraceFlow.of(
                LOT, line.lot(), DELIVERY_LINE, line.ref(), line.units().value());
        boolean underWay = delivery.state() == DeliveryState.DISPATCHED;
        return Stream.concat(Stream.of(left), underWay ? underWay(line) : confirmed(delivery.store(), line));
    }

    private static Stream<TraceFlow> underWay(DeliveryLine line) {
        return Stream.of(TraceFlow.of(
                DELIVERY_LINE,
                line.ref(),
                ORDER_LINE,
                line.orderLine(),
                line.units().value()));
    }

    private static Stream<TraceFlow> confirmed(StoreCode store, DeliveryLine line) {
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

    /** Purchase line, consignment line or lot → order line: what is kept for the order and has not left the hub. */
    Stream<TraceFlow> reservationsOn(Collection<String> supplies) {
        return supplies.isEmpty()
                ? Stream.empty()
                : kept(reservations("s.reference in :wanted").setParameter("wanted", supplies));
    }

    /** The same for the lines of one order. */
    Stream<TraceFlow> reservationsOf(String order) {
        return kept(new LineRange(order).in(reservations(LineRange.condition("c.orderLine"))));
    }

    private TypedQuery<Kept> reservations(String condition) {
        return database.createQuery(
                "select s.kind, s.reference, c.orderLine, sum(c.units) from Reservation c"
                        + " join SupplySource s on s.id = c.supplyId where c.state in (LIVE, PICKED) and " + condition
                        + " group by s.kind, s.reference, c.orderLine",
                Kept.class);
    }

    private static Stream<TraceFlow> kept(TypedQuery<Kept> reservations) {
        return reservations.getResultList().stream()
                .map(kept ->
                        TraceFlow.of(kind(kept.kind()), kept.supply(), ORDER_LINE, kept.orderLine(), kept.units()));
    }

    private static TraceKind kind(SupplyKind supply) {
        return switch (supply) {
            case PURCHASE_LINE -> TraceKind.PURCHASE_LINE;
            case CONSIGNMENT_LINE -> TraceKind.CONSIGNMENT_LINE;
            case LOT -> LOT;
        };
    }

    /** Lot → hub: what lies there and is kept for nobody. */
    Stream<TraceFlow> freeAtHub(Collection<LotNumber> lots) {
        return lots.isEmpty()
                ? Stream.empty()
                : database
                        .createQuery(
                                "select s.lot, s.quantity - s.reserved from SupplySource s where s.lot in :lots",
                                Free.class)
                        .setParameter("lots", lots)
                        .getResultList()
                        .stream()
                        .map(free -> TraceFlow.of(LOT, free.lot(), PLACE, Place.HUB, free.units()));
    }

    /** Lot → place: what was broken, lost or counted away at the hub. */
    Stream<TraceFlow> goneFromHub(Collection<LotNumber> lots) {
        return lots.isEmpty()
                ? Stream.empty()
                : database
                        .createQuery(
                                "select m.lot, m.toPlace, sum(m.units) from LedgerEntry m where m.lot in :lots"
                                        + " and m.fromPlace = :hub and m.kind <> DISPATCH group by m.lot, m.toPlace",
                                Gone.class)
                        .setParameter("lots", lots)
                        .setParameter("hub", Place.HUB)
                        .getResultList()
                        .stream()
                        .map(gone -> TraceFlow.of(LOT, gone.lot(), PLACE, gone.place(), gone.units()));
    }
}

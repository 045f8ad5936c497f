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
import lu.airsilk.shared.LotNumber;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.StoreCode;
import lu.airsilk.supply.SupplyKind;

/** The steps of goods from their lot to the order lines of stores; each is one query for any number of stations. */
@ApplicationScoped
public class TraceDownstream {

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

    private TypedQuery<Object[]> deliveries(String condition) {
        return database.createQuery(
                "select d, l from DeliveryLine l join fetch l.delivery d where d.state in"
                        + " (DISPATCHED, CONFIRMED, CONFIRMED_WITH_DIFFERENCE) and " + condition,
                Object[].class);
    }

    private static Stream<TraceFlow> flows(TypedQuery<Object[]> deliveries) {
        return deliveries.getResultList().stream().flatMap(row -> flows((Delivery) row[0], (DeliveryLine) row[1]));
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
    Stream<TraceFlow> claimsOn(Collection<String> supplies) {
        return supplies.isEmpty()
                ? Stream.empty()
                : kept(claims("s.reference in :wanted").setParameter("wanted", supplies));
    }

    /** The same for the lines of one order. */
    Stream<TraceFlow> claimsOf(String order) {
        return kept(new LineRange(order).in(claims(LineRange.condition("c.orderLine"))));
    }

    private TypedQuery<Object[]> claims(String condition) {
        return database.createQuery(
                "select s.kind, s.reference, c.orderLine, sum(c.units) from Claim c"
                        + " join SupplySource s on s.id = c.supplyId where c.state in (LIVE, PICKED) and " + condition
                        + " group by s.kind, s.reference, c.orderLine",
                Object[].class);
    }

    private static Stream<TraceFlow> kept(TypedQuery<Object[]> claims) {
        return claims.getResultList().stream()
                .map(row -> TraceFlow.of(kind((SupplyKind) row[0]), row[1], ORDER_LINE, row[2], (Long) row[3]));
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
                                "select s.lot, s.quantity - s.claimed from SupplySource s where s.lot in :lots",
                                Object[].class)
                        .setParameter("lots", lots)
                        .getResultList()
                        .stream()
                        .map(row -> TraceFlow.of(LOT, row[0], PLACE, Place.HUB, (Long) row[1]));
    }

    /** Lot → place: what was broken, lost or counted away at the hub. */
    Stream<TraceFlow> goneFromHub(Collection<LotNumber> lots) {
        return lots.isEmpty()
                ? Stream.empty()
                : database
                        .createQuery(
                                "select m.lot, m.toPlace, sum(m.units) from LedgerEntry m where m.lot in :lots"
                                        + " and m.fromPlace = :hub and m.kind <> DISPATCH group by m.lot, m.toPlace",
                                Object[].class)
                        .setParameter("lots", lots)
                        .setParameter("hub", Place.HUB)
                        .getResultList()
                        .stream()
                        .map(row -> TraceFlow.of(LOT, row[0], PLACE, row[1], (Long) row[2]));
    }
}

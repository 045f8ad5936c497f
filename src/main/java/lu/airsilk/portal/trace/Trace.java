package lu.airsilk.portal.trace;

import static lu.airsilk.identity.Role.ADMIN;
import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.BUYER;
import static lu.airsilk.identity.Role.FINANCE;
import static lu.airsilk.identity.Role.HUB;
import static lu.airsilk.identity.Role.IMPORT;
import static lu.airsilk.identity.Role.QUALITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.desk.TypedNumber;
import lu.airsilk.identity.Allowed;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.LotBook;

/**
 * The way of goods, both ways: from a lot, an air waybill or a store's order back to the supplier's sheet and on to the
 * stores. A link holds the units that went from one station to the next; units that wait at a station for an order line
 * are linked to it as well, so what goes into a lot is what comes out. Each step is one query, whatever the number of
 * lines.
 */
@ApplicationScoped
public class Trace {

    @Inject
    TraceOrigin origin;

    @Inject
    TraceUpstream upstream;

    @Inject
    TraceDownstream downstream;

    @Inject
    LotBook lots;

    /** From whatever the typed number is: an air waybill, an order or one of our lots, in any spelling. */
    @Allowed({BUYER, IMPORT, HUB, ALLOCATION, FINANCE, QUALITY, ADMIN, AUDIT})
    public TraceGraph of(String typed) {
        TypedNumber number = new TypedNumber(typed);
        Optional<TraceGraph> way = number.waybill()
                .map(this::ofWaybill)
                .or(() -> number.document("SO").map(OrderNumber::new).map(this::ofOrder))
                .or(() -> number.lot().map(this::ofLot));
        return way.orElseThrow(() -> Refused.unknown("lot.unknown", number.text()));
    }

    /**
     * Where the units of a lot came from and where each of them is: of a lot of ours, or of all that the supplier's lot
     * has become, also while it is still in the air. Unknown when there is no such lot.
     */
    @Allowed({BUYER, IMPORT, HUB, ALLOCATION, FINANCE, QUALITY, ADMIN, AUDIT})
    public TraceGraph ofLot(LotNumber number) {
        Set<LotNumber> named = lots.lot(number).isPresent() ? Set.of(number) : lots.ofSupplier(number);
        if (!named.isEmpty()) {
            return ofLots(named);
        }
        List<AirWaybillNumber> flying = upstream.flyingWith(number);
        if (flying.isEmpty()) {
            throw Refused.unknown("lot.unknown", number);
        }
        return flying.stream().map(this::ofWaybill).reduce(TraceGraph::and).orElseThrow();
    }

    private TraceGraph ofLots(Set<LotNumber> numbers) {
        List<TraceFlow> into = upstream.intoLots(numbers);
        return TraceGraph.of(
                numbers.stream()
                        .map(number -> new TraceNode(TraceKind.LOT, number.number()))
                        .toList(),
                Stream.concat(Stream.concat(into.stream(), beforeConsignments(from(into))), afterLots(numbers)));
    }

    /** All that flew under the air waybill; unknown when it was not booked. */
    @Allowed({BUYER, IMPORT, HUB, ALLOCATION, FINANCE, QUALITY, ADMIN, AUDIT})
    public TraceGraph ofWaybill(AirWaybillNumber awb) {
        List<TraceFlow> booked = upstream.booked(Set.of(awb));
        if (booked.isEmpty()) {
            throw Refused.unknown("consignment.unknown", awb);
        }
        List<TraceFlow> counted = upstream.intoLotsOf(awb);
        return TraceGraph.of(
                List.of(),
                Stream.of(
                                origin.of(from(booked)),
                                booked.stream(),
                                counted.stream(),
                                upstream.missing(awb),
                                downstream.reservationsOn(to(booked)),
                                afterLots(lots(to(counted))))
                        .flatMap(flows -> flows));
    }

    /** What was kept for, sent to and received by the order's lines, back to the sheet; unknown without such an order. */
    @Allowed({BUYER, IMPORT, HUB, ALLOCATION, FINANCE, QUALITY, ADMIN, AUDIT})
    public TraceGraph ofOrder(OrderNumber number) {
        List<TraceNode> lines = downstream.linesOf(number);
        List<TraceFlow> out = Stream.concat(
                        downstream.deliveriesOf(number.number()), downstream.reservationsOf(number.number()))
                .toList();
        List<TraceFlow> into = upstream.intoLots(lots(from(out, TraceKind.LOT)));
        Set<String> consignmentLines = from(into);
        consignmentLines.addAll(from(out, TraceKind.CONSIGNMENT_LINE));
        List<TraceFlow> booked = upstream.intoConsignments(consignmentLines);
        Set<String> purchaseLines = from(booked);
        purchaseLines.addAll(from(out, TraceKind.PURCHASE_LINE));
        return TraceGraph.of(
                lines,
                Stream.of(origin.of(purchaseLines), booked.stream(), into.stream(), out.stream())
                        .flatMap(flows -> flows));
    }

    private Stream<TraceFlow> beforeConsignments(Collection<String> lines) {
        List<TraceFlow> booked = upstream.intoConsignments(lines);
        return Stream.concat(origin.of(from(booked)), booked.stream());
    }

    private Stream<TraceFlow> afterLots(Set<LotNumber> numbers) {
        return Stream.of(
                        downstream.deliveriesOf(numbers),
                        downstream.reservationsOn(
                                numbers.stream().map(LotNumber::number).toList()),
                        downstream.freeAtHub(numbers),
                        downstream.goneFromHub(numbers))
                .flatMap(flows -> flows);
    }

    private static Set<String> from(Collection<TraceFlow> flows) {
        return flows.stream().map(flow -> flow.from().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> from(Collection<TraceFlow> flows, TraceKind kind) {
        return from(flows.stream().filter(flow -> flow.from().kind() == kind).toList());
    }

    private static Set<String> to(Collection<TraceFlow> flows) {
        return flows.stream().map(flow -> flow.to().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LotNumber> lots(Collection<String> ids) {
        return ids.stream().map(LotNumber::new).collect(Collectors.toSet());
    }
}

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
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.consignment.ConsignmentStages;
import lu.airsilk.desk.TraceFlow;
import lu.airsilk.desk.TraceKind;
import lu.airsilk.desk.TraceNode;
import lu.airsilk.desk.TraceSteps;
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
 * are linked to it as well, so what goes into a lot is what comes out. Each capability is asked for its own steps, for all
 * stations of a step at once.
 */
@ApplicationScoped
public class Trace {

    /** A question about all stations of a step. */
    private interface Question {
        Stream<TraceFlow> ask(TraceSteps steps, Collection<TraceNode> stations);
    }

    @Inject
    @Any
    Instance<TraceSteps> steps;

    @Inject
    ConsignmentStages consignments;

    @Inject
    LotBook lots;

    /** From whatever the typed number is: an air waybill, an order, a delivery or one of our lots, in any spelling. */
    @Allowed({BUYER, IMPORT, HUB, ALLOCATION, FINANCE, QUALITY, ADMIN, AUDIT})
    public TraceWay of(String typed) {
        TypedNumber number = new TypedNumber(typed);
        Optional<TraceWay> way = number.waybill()
                .map(this::wayOfWaybill)
                .or(() -> number.document("SO").map(OrderNumber::new).map(this::wayOfOrder))
                .or(() -> number.document("DL")
                        .map(paper -> bothWays(TraceKind.DELIVERY_LINE, paper, "delivery.unknown")))
                .or(() -> number.document("PO")
                        .map(paper -> bothWays(TraceKind.PURCHASE_LINE, paper, "purchase.unknown")))
                .or(() -> number.lot().map(this::wayOfLot));
        return way.orElseThrow(() -> Refused.unknown("lot.unknown", number.text()));
    }

    /**
     * Where the units of a lot came from and where each of them is: of a lot of ours, or of all that the supplier's lot
     * has become, also while it is still in the air. Unknown when there is no such lot.
     */
    @Allowed({BUYER, IMPORT, HUB, ALLOCATION, FINANCE, QUALITY, ADMIN, AUDIT})
    public TraceGraph ofLot(LotNumber number) {
        return wayOfLot(number).graph();
    }

    private TraceWay wayOfLot(LotNumber number) {
        Set<LotNumber> named = lots.lot(number).isPresent() ? Set.of(number) : lots.ofSupplier(number);
        if (!named.isEmpty()) {
            return ofLots(named);
        }
        List<AirWaybillNumber> flying = consignments.flyingWith(number);
        if (flying.isEmpty()) {
            throw Refused.unknown("lot.unknown", number);
        }
        return flying.stream().map(this::wayOfWaybill).reduce(TraceWay::and).orElseThrow();
    }

    private TraceWay ofLots(Set<LotNumber> numbers) {
        List<TraceNode> found = numbers.stream()
                .map(number -> new TraceNode(TraceKind.LOT, number.number()))
                .toList();
        return bothWays(found);
    }

    /** All that flew under the air waybill; unknown when it was not booked. */
    @Allowed({BUYER, IMPORT, HUB, ALLOCATION, FINANCE, QUALITY, ADMIN, AUDIT})
    public TraceGraph ofWaybill(AirWaybillNumber awb) {
        return wayOfWaybill(awb).graph();
    }

    private TraceWay wayOfWaybill(AirWaybillNumber awb) {
        return bothWays(TraceKind.CONSIGNMENT_LINE, awb, "consignment.unknown");
    }

    /** What was kept for, sent to and received by the order's lines, back to the sheet; unknown without such an order. */
    @Allowed({BUYER, IMPORT, HUB, ALLOCATION, FINANCE, QUALITY, ADMIN, AUDIT})
    public TraceGraph ofOrder(OrderNumber number) {
        return wayOfOrder(number).graph();
    }

    private TraceWay wayOfOrder(OrderNumber number) {
        List<TraceNode> lines = lines(TraceKind.ORDER_LINE, number, "order.unknown");
        return way(lines, before(lines));
    }

    private TraceWay bothWays(TraceKind kind, Object document, String unknown) {
        return bothWays(lines(kind, document, unknown));
    }

    private TraceWay bothWays(List<TraceNode> asked) {
        return way(asked, Stream.concat(before(asked), after(asked)));
    }

    private static TraceWay way(List<TraceNode> asked, Stream<TraceFlow> flows) {
        return new TraceWay(asked.stream().map(TraceNode::id).collect(Collectors.toSet()), TraceGraph.of(asked, flows));
    }

    /** The lines of a document; refused when there is none. */
    private List<TraceNode> lines(TraceKind kind, Object document, String unknown) {
        List<TraceNode> lines = steps.stream()
                .flatMap(each -> each.lines(kind, document.toString()).stream())
                .toList();
        if (lines.isEmpty()) {
            throw Refused.unknown(unknown, document);
        }
        return lines;
    }

    private Stream<TraceFlow> before(Collection<TraceNode> stations) {
        return walk(stations, TraceSteps::into, TraceFlow::to, TraceFlow::from);
    }

    private Stream<TraceFlow> after(Collection<TraceNode> stations) {
        return walk(stations, TraceSteps::outOf, TraceFlow::from, TraceFlow::to);
    }

    /**
     * From these stations step by step to their ends. None is asked about twice, nor one whose way was told with that of
     * another: its flows would be counted twice.
     */
    private Stream<TraceFlow> walk(
            Collection<TraceNode> stations,
            Question question,
            Function<TraceFlow, TraceNode> told,
            Function<TraceFlow, TraceNode> next) {
        List<TraceFlow> way = new ArrayList<>();
        Set<TraceNode> seen = new HashSet<>(stations);
        Collection<TraceNode> open = stations;
        while (!open.isEmpty()) {
            List<TraceFlow> flows = step(question, open);
            way.addAll(flows);
            flows.stream().map(told).forEach(seen::add);
            open = flows.stream().map(next).filter(seen::add).toList();
        }
        return way.stream();
    }

    private List<TraceFlow> step(Question question, Collection<TraceNode> stations) {
        return steps.stream().flatMap(each -> question.ask(each, stations)).toList();
    }
}

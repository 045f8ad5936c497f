package lu.airsilk.consignment;

import static lu.airsilk.desk.TraceKind.CONSIGNMENT_LINE;
import static lu.airsilk.desk.TraceKind.DISCREPANCY;
import static lu.airsilk.desk.TraceKind.PURCHASE_LINE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.desk.TraceFlow;
import lu.airsilk.desk.TraceKind;
import lu.airsilk.desk.TraceNode;
import lu.airsilk.desk.TraceSteps;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;

/** What was booked on consignments, and what of it was not there to be counted. */
@ApplicationScoped
class ConsignmentSteps implements TraceSteps {

    /** Cases of a purchase line that were booked. */
    private record Booked(String purchaseLine, AirWaybillNumber awb, Integer position, Cases cases, Long unitsPerCase) {

        TraceFlow flow() {
            return TraceFlow.of(
                    PURCHASE_LINE,
                    purchaseLine,
                    CONSIGNMENT_LINE,
                    awb + "/" + position,
                    Math.multiplyExact(cases.value(), unitsPerCase));
        }
    }

    /** Units that were not there. */
    private record Missing(AirWaybillNumber awb, String receiptLine, String discrepancy, Units units) {

        /** A line of a receipt has the position of the consignment's line: {@code RC-26-000009/2} is line 2. */
        TraceFlow flow() {
            String line = awb + receiptLine.substring(receiptLine.lastIndexOf('/'));
            return TraceFlow.of(CONSIGNMENT_LINE, line, DISCREPANCY, discrepancy, units.value());
        }
    }

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Override
    public List<TraceNode> lines(TraceKind kind, String document) {
        return kind == CONSIGNMENT_LINE
                ? booked("c.awb", Set.of(new AirWaybillNumber(document)))
                        .map(TraceFlow::to)
                        .toList()
                : List.of();
    }

    /** Purchase line → consignment line. */
    @Override
    public Stream<TraceFlow> into(Collection<TraceNode> stations) {
        Set<String> lines = TraceNode.ids(CONSIGNMENT_LINE, stations);
        return booked("c.awb", awbs(lines))
                .filter(flow -> lines.contains(flow.to().id()));
    }

    private Stream<TraceFlow> booked(String column, Set<?> wanted) {
        return wanted.isEmpty()
                ? Stream.empty()
                : database
                        .createQuery(
                                "select l.purchaseLine, c.awb, l.position, l.cases, l.unitsPerCase from ConsignmentLine"
                                        + " l join l.consignment c where " + column + " in :wanted",
                                Booked.class)
                        .setParameter("wanted", wanted)
                        .getResultList()
                        .stream()
                        .map(Booked::flow);
    }

    /** Purchase line → consignment line → discrepancy. */
    @Override
    public Stream<TraceFlow> outOf(Collection<TraceNode> stations) {
        Set<String> lines = TraceNode.ids(CONSIGNMENT_LINE, stations);
        return Stream.concat(
                booked("l.purchaseLine", TraceNode.ids(PURCHASE_LINE, stations)),
                missing(awbs(lines)).filter(flow -> lines.contains(flow.from().id())));
    }

    private Stream<TraceFlow> missing(Set<AirWaybillNumber> awbs) {
        return awbs.isEmpty()
                ? Stream.empty()
                : database
                        .createQuery(
                                "select d.awb, d.receiptLine, d.number, d.units from Discrepancy d"
                                        + " where d.awb in :awbs and d.kind = SHORT",
                                Missing.class)
                        .setParameter("awbs", awbs)
                        .getResultList()
                        .stream()
                        .map(Missing::flow);
    }

    private static Set<AirWaybillNumber> awbs(Set<String> lines) {
        return lines.stream()
                .map(TraceNode::document)
                .map(AirWaybillNumber::new)
                .collect(Collectors.toSet());
    }
}

package lu.airsilk.portal.trace;

import static lu.airsilk.portal.trace.TraceKind.CONSIGNMENT_LINE;
import static lu.airsilk.portal.trace.TraceKind.DISCREPANCY;
import static lu.airsilk.portal.trace.TraceKind.LOT;
import static lu.airsilk.portal.trace.TraceKind.PURCHASE_LINE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;

/** The steps of goods before they are stock; each is one query for any number of stations. */
@ApplicationScoped
class TraceUpstream {

    /** Units that were counted into a lot. */
    private record Counted(AirWaybillNumber awb, String receiptLine, LotNumber lot, Long units) {

        TraceFlow flow() {
            return TraceFlow.of(CONSIGNMENT_LINE, line(awb, receiptLine), LOT, lot, units);
        }
    }

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
    private record Missing(String receiptLine, String discrepancy, Units units) {}

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Consignment line → lot: what was counted into the lot when its receipt was posted. */
    List<TraceFlow> intoLots(Collection<LotNumber> lots) {
        return lots.isEmpty() ? List.of() : counted("l.number in :wanted", lots);
    }

    /** Consignment line → lot for all lots of an air waybill. */
    List<TraceFlow> intoLotsOf(AirWaybillNumber awb) {
        return counted("l.consignment in :wanted", Set.of(awb));
    }

    private List<TraceFlow> counted(String condition, Collection<?> wanted) {
        return database.createQuery(
                        "select l.consignment, l.receiptLine, l.number, sum(m.units) from Lot l"
                                + " join LedgerEntry m on m.lot = l.number and m.kind = RECEIPT"
                                + " where l.consignment is not null and " + condition
                                + " group by l.consignment, l.receiptLine, l.number",
                        Counted.class)
                .setParameter("wanted", wanted)
                .getResultStream()
                .map(Counted::flow)
                .toList();
    }

    /** A line of a receipt has the position of the consignment's line: {@code RC-26-000009/2} is line 2. */
    private static String line(AirWaybillNumber awb, String receiptLine) {
        return awb + receiptLine.substring(receiptLine.lastIndexOf('/'));
    }

    /** The air waybills that carry this lot of a supplier. */
    List<AirWaybillNumber> flyingWith(LotNumber supplierLot) {
        return database.createQuery(
                        "select distinct c.awb from ConsignmentLine l join l.consignment c where l.supplierLot = :lot"
                                + " order by c.awb",
                        AirWaybillNumber.class)
                .setParameter("lot", supplierLot)
                .getResultList();
    }

    /** Purchase line → consignment line: what was booked. */
    List<TraceFlow> intoConsignments(Collection<String> lines) {
        return lines.isEmpty()
                ? List.of()
                : booked(lines.stream().map(TraceUpstream::awb).collect(Collectors.toSet())).stream()
                        .filter(flow -> lines.contains(flow.to().id()))
                        .toList();
    }

    private static AirWaybillNumber awb(String consignmentLine) {
        return new AirWaybillNumber(consignmentLine.substring(0, consignmentLine.lastIndexOf('/')));
    }

    /** Purchase line → consignment line for all lines of these air waybills. */
    List<TraceFlow> booked(Set<AirWaybillNumber> awbs) {
        return database.createQuery(
                        "select l.purchaseLine, c.awb, l.position, l.cases, l.unitsPerCase from ConsignmentLine l"
                                + " join l.consignment c where c.awb in :awbs",
                        Booked.class)
                .setParameter("awbs", awbs)
                .getResultStream()
                .map(Booked::flow)
                .toList();
    }

    /** Consignment line → discrepancy: what was booked and not there to be counted. */
    Stream<TraceFlow> missing(AirWaybillNumber awb) {
        return database
                .createQuery(
                        "select d.receiptLine, d.number, d.units from Discrepancy d"
                                + " where d.awb = :awb and d.kind = SHORT",
                        Missing.class)
                .setParameter("awb", awb)
                .getResultList()
                .stream()
                .map(missing -> TraceFlow.of(
                        CONSIGNMENT_LINE,
                        line(awb, missing.receiptLine()),
                        DISCREPANCY,
                        missing.discrepancy(),
                        missing.units().value()));
    }
}

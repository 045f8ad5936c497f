package lu.airsilk.stock;

import static lu.airsilk.desk.TraceKind.CONSIGNMENT_LINE;
import static lu.airsilk.desk.TraceKind.LOT;
import static lu.airsilk.desk.TraceKind.PLACE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.desk.TraceFlow;
import lu.airsilk.desk.TraceNode;
import lu.airsilk.desk.TraceSteps;
import lu.airsilk.location.Place;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;

/** What was counted into lots, and what of them was broken, lost or counted away at the hub. */
@ApplicationScoped
class LotSteps implements TraceSteps {

    /** Units that were counted into a lot when its receipt was posted. */
    private record Counted(AirWaybillNumber awb, String receiptLine, LotNumber lot, Long units) {

        /** A line of a receipt has the position of the consignment's line: {@code RC-26-000009/2} is line 2. */
        TraceFlow flow() {
            String line = awb + receiptLine.substring(receiptLine.lastIndexOf('/'));
            return TraceFlow.of(CONSIGNMENT_LINE, line, LOT, lot, units);
        }
    }

    /** Units of a lot that went from the hub to a place. */
    private record Gone(LotNumber lot, Place place, Long units) {

        TraceFlow flow() {
            return TraceFlow.of(LOT, lot, PLACE, place, units);
        }
    }

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Consignment line → lot. */
    @Override
    public Stream<TraceFlow> into(Collection<TraceNode> stations) {
        return counted("l.number", lots(stations));
    }

    /** Consignment line → lot; lot → place. */
    @Override
    public Stream<TraceFlow> outOf(Collection<TraceNode> stations) {
        Set<String> lines = TraceNode.ids(CONSIGNMENT_LINE, stations);
        Set<AirWaybillNumber> awbs = lines.stream()
                .map(TraceNode::document)
                .map(AirWaybillNumber::new)
                .collect(Collectors.toSet());
        return Stream.concat(
                counted("l.consignment", awbs)
                        .filter(flow -> lines.contains(flow.from().id())),
                goneFromHub(lots(stations)));
    }

    private static Set<LotNumber> lots(Collection<TraceNode> stations) {
        return TraceNode.ids(LOT, stations).stream().map(LotNumber::new).collect(Collectors.toSet());
    }

    private Stream<TraceFlow> counted(String column, Set<?> wanted) {
        return wanted.isEmpty()
                ? Stream.empty()
                : database
                        .createQuery(
                                "select l.consignment, l.receiptLine, l.number, sum(m.units) from Lot l"
                                        + " join LedgerEntry m on m.lot = l.number and m.kind = RECEIPT"
                                        + " where l.consignment is not null and " + column + " in :wanted"
                                        + " group by l.consignment, l.receiptLine, l.number",
                                Counted.class)
                        .setParameter("wanted", wanted)
                        .getResultList()
                        .stream()
                        .map(Counted::flow);
    }

    private Stream<TraceFlow> goneFromHub(Set<LotNumber> lots) {
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
                        .map(Gone::flow);
    }
}

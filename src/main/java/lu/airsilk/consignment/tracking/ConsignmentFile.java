package lu.airsilk.consignment.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.consignment.receipt.Discrepancy;
import lu.airsilk.consignment.receipt.DiscrepancyRow;
import lu.airsilk.consignment.receipt.Receipt;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.consignment.waybill.FiledLine;
import lu.airsilk.consignment.waybill.NotedEvent;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.MilestoneFold;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;

/**
 * All that staff read of one consignment, part by part: each call is one to four queries, whatever the number of
 * lines, of which only a page is read.
 */
@ApplicationScoped
public class ConsignmentFile {

    private static final Map<String, String> COLUMNS = Map.of(
            "line",
            "l.position",
            "sku",
            "l.sku",
            "cases",
            "l.cases",
            "purchaseLine",
            "l.purchaseLine",
            "expiry",
            "l.expiry");

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Consignments consignments;

    @Inject
    SupplyBook supplies;

    @Inject
    FlightSchedule schedule;

    /** The consignment with its parts and events; refused as unknown when it is not booked. */
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT})
    public ConsignmentHead head(AirWaybillNumber awb) {
        Consignment found = database.createQuery(
                        "select c from Consignment c join fetch c.parts where c.awb = :awb", Consignment.class)
                .setParameter("awb", awb)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> consignments.unknown(awb));
        List<NotedEvent> events = database.createQuery(
                        "select e, m.sender from CarrierEvent e left join RawMessage m on m.id = e.message"
                                + " where e.awb = :awb order by e.said.occurred desc, e.id desc",
                        NotedEvent.class)
                .setParameter("awb", awb)
                .getResultList();
        return new ConsignmentHead(
                awb,
                found.origin(),
                found.destination(),
                found.pieces(),
                found.gross(),
                found.volume(),
                found.bookedAt(),
                found.version(),
                MilestoneFold.of(
                        found.shipment(), events.stream().map(NotedEvent::event).toList()),
                events,
                reasons(found.flights()),
                load(awb));
    }

    private Map<FlightOn, String> reasons(Collection<FlightKey> flights) {
        return schedule.reasons(flights).entrySet().stream()
                .collect(Collectors.toMap(
                        flight -> new FlightOn(
                                flight.getKey().number(), flight.getKey().day()),
                        Map.Entry::getValue));
    }

    private ConsignmentHead.Load load(AirWaybillNumber awb) {
        return database.createQuery(
                        "select count(l), sum(l.cases) from ConsignmentLine l where l.consignment.awb = :awb",
                        ConsignmentHead.Load.class)
                .setParameter("awb", awb)
                .getSingleResult();
    }

    /** A page of its lines, with the stores that wait for each. */
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT})
    public Page<FiledLine> lines(AirWaybillNumber awb, Paging paging) {
        List<FiledLine> lines = database.createQuery(
                        "select l from ConsignmentLine l join fetch l.consignment c where c.awb = :awb"
                                + paging.orderBy(COLUMNS, "l.position", "l.id"),
                        ConsignmentLine.class)
                .setParameter("awb", awb)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultStream()
                .map(ConsignmentLine::filed)
                .toList();
        Map<String, List<FiledLine.Waiting>> waiting =
                waiting(lines.stream().map(FiledLine::line).toList());
        return new Page<>(
                load(awb).lines(),
                lines.stream()
                        .map(line -> line.promisedTo(waiting.getOrDefault(line.line(), List.of())))
                        .toList());
    }

    /** The products that it carries. */
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT})
    public Set<Sku> goods(AirWaybillNumber awb) {
        return database.createQuery(
                        "select distinct l.sku from ConsignmentLine l where l.consignment.awb = :awb", Sku.class)
                .setParameter("awb", awb)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    Map<String, List<FiledLine.Waiting>> waiting(List<String> lines) {
        return supplies.reservedByStores(SupplyKind.CONSIGNMENT_LINE, lines).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, line -> FiledLine.Waiting.of(line.getValue())));
    }

    /** Its receipts at the hub, without their lines. */
    @Allowed({Role.HUB, Role.IMPORT, Role.AUDIT})
    public List<ReceiptHead> receipts(AirWaybillNumber awb) {
        return database.createQuery("select r from Receipt r where r.awb = :awb order by r.id", Receipt.class)
                .setParameter("awb", awb)
                .getResultStream()
                .map(receipt -> new ReceiptHead(receipt.number(), receipt.state()))
                .toList();
    }

    /** The claims on carrier or supplier that its receipts opened. */
    @Allowed({Role.IMPORT, Role.FINANCE, Role.HUB, Role.AUDIT})
    public List<DiscrepancyRow> cases(AirWaybillNumber awb) {
        return database.createQuery(
                        "select d from Discrepancy d where d.awb = :awb order by d.noticeDue, d.id", Discrepancy.class)
                .setParameter("awb", awb)
                .getResultStream()
                .map(Discrepancy::row)
                .toList();
    }

    /** What its receipts found to differ from what was sent, as long as it was not taken back. */
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT})
    public List<LineDifference> differences(AirWaybillNumber awb) {
        return database.createQuery(
                        "select d from Discrepancy d where d.awb = :awb and d.state <> WITHDRAWN order by d.id",
                        Discrepancy.class)
                .setParameter("awb", awb)
                .getResultStream()
                .map(Discrepancy::row)
                .map(LineDifference::of)
                .toList();
    }
}

package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.consignment.waybill.BookedPart;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.consignment.waybill.SaidEvent;
import lu.airsilk.consignment.waybill.TakenSpace;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.MilestoneFold;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.AirWaybillNumber;

/** The consignments, to be read by staff. */
@ApplicationScoped
public class ConsignmentBook {

    private static final Map<String, String> COLUMNS =
            Map.of("awb", "c.awb", "state", "c.state", "bookedAt", "c.bookedAt", "pieces", "c.pieces");

    private static final String WHERE = " where (:anyState = true or c.state = :state)";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Consignments consignments;

    @Inject
    Clock clock;

    /** A page of consignments, the newest first. */
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT})
    public Page<ConsignmentRow> rows(Optional<Milestone> state, Paging paging) {
        boolean any = state.isEmpty();
        Milestone wanted = state.orElse(Milestone.PLANNED);
        long total = database.createQuery("select count(c) from Consignment c" + WHERE, Long.class)
                .setParameter("anyState", any)
                .setParameter("state", wanted)
                .getSingleResult();
        String order = paging.orderBy(COLUMNS, "c.bookedAt desc", "c.id");
        return new Page<>(
                total,
                database.createQuery("select c from Consignment c" + WHERE + order, Consignment.class)
                        .setParameter("anyState", any)
                        .setParameter("state", wanted)
                        .setFirstResult(paging.offset())
                        .setMaxResults(paging.size())
                        .getResultStream()
                        .map(ConsignmentRow::of)
                        .toList());
    }

    /** Consignments that have left and are not counted yet: what can be shared while it is in the air. */
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.AUDIT})
    public List<ConsignmentRow> inAir() {
        return database.createQuery(
                        "select c from Consignment c where c.furthest in (DEPARTED, ARRIVED, CHECKED_IN, NOTIFIED,"
                                + " CLEARED, DELIVERED) order by c.bookedAt, c.id",
                        Consignment.class)
                .setMaxResults(Paging.LARGEST)
                .getResultStream()
                .map(ConsignmentRow::of)
                .toList();
    }

    /** The consignment with its parts, events and lines. */
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT})
    public ConsignmentSheet sheet(AirWaybillNumber awb) {
        Consignment found = get(awb, "parts");
        List<MilestoneEvent> events = events(awb);
        return new ConsignmentSheet(
                awb,
                found.origin(),
                found.destination(),
                found.pieces(),
                found.gross(),
                found.volume(),
                found.bookedAt(),
                found.version(),
                MilestoneFold.of(found.shipment(), events),
                events,
                get(awb, "lines").lines().stream().map(ConsignmentBook::line).toList());
    }

    /** When each of these was booked, as its milestone says. */
    @Allowed({Role.IMPORT, Role.BUYER, Role.FINANCE, Role.AUDIT})
    public Map<AirWaybillNumber, Instant> booked(Collection<AirWaybillNumber> awbs) {
        return consignments.journeys(awbs).entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().awb(),
                        each -> each.getValue().booked(each.getKey().bookedAt())));
    }

    /** Between which moments customs can have seen it. */
    @Allowed({Role.IMPORT, Role.FINANCE, Role.AUDIT})
    public Passage passage(AirWaybillNumber awb) {
        return Passage.of(sheet(awb), clock.instant());
    }

    /** The last day on which pieces of these leave; empty when none is booked on a flight. */
    @Allowed(Role.ALLOCATION)
    public Optional<LocalDate> lastFlight(Collection<AirWaybillNumber> awbs) {
        return Optional.ofNullable(database.createQuery(
                        "select max(p.day) from BookedPart p where p.consignment.awb in :awbs and" + BookedPart.FLIES,
                        LocalDate.class)
                .setParameter("awbs", awbs)
                .getSingleResultOrNull());
    }

    /** What a booking has taken of each flight that its pieces are to go with. */
    @Allowed(Role.IMPORT)
    public Map<FlightKey, TakenSpace> taken(AirWaybillNumber awb) {
        return get(awb, "parts").parts().stream()
                .filter(part -> !part.cancelled())
                .collect(Collectors.toMap(BookedPart::key, BookedPart::taken));
    }

    private static ConsignmentSheet.Line line(ConsignmentLine line) {
        return new ConsignmentSheet.Line(
                line.ref(),
                line.purchaseLine().toString(),
                line.supplier(),
                line.sku(),
                line.pack().unitsPerCase(),
                line.cases(),
                line.supplierLot().map(Object::toString).orElse(null),
                line.expiry().orElse(null));
    }

    private List<MilestoneEvent> events(AirWaybillNumber awb) {
        return database.createQuery(
                        "select e.said from CarrierEvent e where e.awb = :awb order by e.said.occurred, e.id",
                        SaidEvent.class)
                .setParameter("awb", awb)
                .getResultStream()
                .map(SaidEvent::event)
                .toList();
    }

    /** The consignment with one of its collections; both at once would multiply the rows. */
    private Consignment get(AirWaybillNumber awb, String with) {
        return database.createQuery(
                        "select c from Consignment c join fetch c." + with + " where c.awb = :awb", Consignment.class)
                .setParameter("awb", awb)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> consignments.unknown(awb));
    }
}

package lu.airsilk.consignment.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lu.airsilk.consignment.ConsignmentRow;
import lu.airsilk.consignment.ConsignmentStage;
import lu.airsilk.consignment.waybill.BookedPart;
import lu.airsilk.consignment.waybill.CarrierEvent;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.MilestoneFold;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.FlightNumber;

/** The consignments as a list for staff: four queries for a page of any size. */
@ApplicationScoped
public class ConsignmentOverview {

    private static final Map<String, String> COLUMNS = Map.of(
            "awb", "c.awb",
            "state", "c.state",
            "bookedAt", "c.bookedAt",
            "pieces", "c.pieces",
            "gross", "c.gross");

    private static final String WHERE = " where c.state in :slowest and c.furthest in :furthest"
            + " and replace(concat(c.awb, ''), '-', '') like :awb and (:all = true or c.openFlags > 0)"
            + " and (:anyFlight = true or exists (select p.id from BookedPart p where p.consignment = c and"
            + BookedPart.FLIES
            + "and p.flight = :flight and p.day = :day))"
            + " and (:anyLanding = true or exists (select p.id from BookedPart p where p.consignment = c and"
            + BookedPart.FLIES
            + "and p.lands >= :landsFrom and p.lands < :landsBefore))";

    private static final String COUNTED =
            "select c.state, c.furthest, count(c), sum(case when c.openFlags > 0 then 1 else 0 end)"
                    + " from Consignment c" + WHERE + " group by c.state, c.furthest";

    private static final FlightKey NO_FLIGHT = new FlightKey(new FlightNumber("ZZ000"), LocalDate.EPOCH);

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** A page of consignments, the newest first. */
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT})
    public Page<ConsignmentListing> rows(ConsignmentSearch search, Paging paging) {
        long total = bind(database.createQuery("select count(c) from Consignment c" + WHERE, Long.class), search)
                .getSingleResult();
        String order = paging.orderBy(COLUMNS, "c.bookedAt desc", "c.id");
        List<AirWaybillNumber> found = bind(
                        database.createQuery("select c.awb from Consignment c" + WHERE + order, AirWaybillNumber.class),
                        search)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.size())
                .getResultList();
        return new Page<>(total, withProgress(found));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, ConsignmentSearch search) {
        FlightKey flight = search.flight().orElse(NO_FLIGHT);
        LocalDate landing = search.landing().orElse(LocalDate.EPOCH);
        List<Milestone> any = Arrays.asList(Milestone.values());
        return query.setParameter(
                        "slowest", search.stage().map(ConsignmentStage::slowest).orElse(any))
                .setParameter(
                        "furthest",
                        search.stage().map(ConsignmentStage::furthest).orElse(any))
                .setParameter("awb", "%" + search.digits() + "%")
                .setParameter("all", !search.flagged())
                .setParameter("anyFlight", search.flight().isEmpty())
                .setParameter("flight", flight.number())
                .setParameter("day", flight.day())
                .setParameter("anyLanding", search.landing().isEmpty())
                .setParameter("landsFrom", start(landing))
                .setParameter("landsBefore", start(landing.plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Zones.CGO).toInstant();
    }

    /** The parts come with one query, the events with another. */
    private List<ConsignmentListing> withProgress(List<AirWaybillNumber> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<AirWaybillNumber, List<MilestoneEvent>> said = events(found);
        Map<AirWaybillNumber, ConsignmentListing> listed = database
                .createQuery("select c from Consignment c join fetch c.parts where c.awb in :found", Consignment.class)
                .setParameter("found", found)
                .getResultList() // a stream gives a consignment again where its rows do not lie together
                .stream()
                .collect(Collectors.toMap(
                        Consignment::awb, each -> listing(each, said.getOrDefault(each.awb(), List.of()))));
        return found.stream().map(listed::get).filter(Objects::nonNull).toList();
    }

    private static ConsignmentListing listing(Consignment consignment, List<MilestoneEvent> said) {
        return new ConsignmentListing(ConsignmentRow.of(consignment), MilestoneFold.of(consignment.shipment(), said));
    }

    private Map<AirWaybillNumber, List<MilestoneEvent>> events(List<AirWaybillNumber> awbs) {
        return database.createQuery(
                        "select e from CarrierEvent e where e.awb in :awbs order by e.id", CarrierEvent.class)
                .setParameter("awbs", awbs)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        CarrierEvent::awb, Collectors.mapping(CarrierEvent::event, Collectors.toList())));
    }

    /** How many consignments are so far. */
    private record Counted(Milestone slowest, Milestone furthest, long all, long flagged) {}

    /** How many of those that are wanted there are in each stage, whichever is wanted, in one query. */
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT})
    public StageCounts counts(ConsignmentSearch search) {
        Map<ConsignmentStage, Long> byStage = new EnumMap<>(ConsignmentStage.class);
        long flagged = 0;
        for (Counted counted : bind(database.createQuery(COUNTED, Counted.class), search.whatever())
                .getResultList()) {
            byStage.merge(ConsignmentStage.of(counted.slowest(), counted.furthest()), counted.all(), Long::sum);
            flagged += counted.flagged();
        }
        return new StageCounts(byStage, flagged);
    }
}

package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.consignment.waybill.BookedPart;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.FlightNumber;
import lu.airsilk.shared.number.LotNumber;

/** How far consignments are, for the services of other capabilities; it knows no actor. */
@ApplicationScoped
public class ConsignmentStages {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** How far the pieces of a consignment are. */
    private record Pieces(AirWaybillNumber awb, Milestone slowest, Milestone furthest) {

        ConsignmentStage stage() {
            return ConsignmentStage.of(slowest, furthest);
        }
    }

    /** The stage of each of these consignments, in one query; unknown ones are not in the answer. */
    public Map<AirWaybillNumber, ConsignmentStage> of(Collection<AirWaybillNumber> awbs) {
        return awbs.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select c.awb, c.state, c.furthest from Consignment c where c.awb in :awbs",
                                Pieces.class)
                        .setParameter("awbs", awbs)
                        .getResultStream()
                        .collect(Collectors.toMap(Pieces::awb, Pieces::stage));
    }

    /** Whether the file of a consignment is closed: nothing more comes of it. */
    public boolean isClosed(AirWaybillNumber awb) {
        return database.createQuery(
                                "select count(c) from Consignment c where c.awb = :awb and c.state = CLOSED",
                                Long.class)
                        .setParameter("awb", awb)
                        .getSingleResult()
                > 0;
    }

    /** The air waybills that carry this lot of a supplier. */
    public List<AirWaybillNumber> flyingWith(LotNumber supplierLot) {
        return database.createQuery(
                        "select distinct c.awb from ConsignmentLine l join l.consignment c where l.supplierLot = :lot"
                                + " order by c.awb",
                        AirWaybillNumber.class)
                .setParameter("lot", supplierLot)
                .getResultList();
    }

    /** An air waybill and when it landed. */
    private record Landed(AirWaybillNumber awb, Instant at) {}

    /** When those landed that are not received yet, by the carrier's first word of it. */
    public Map<AirWaybillNumber, Instant> landed() {
        return database.createQuery(
                        "select c.awb, min(e.said.occurred) from Consignment c join CarrierEvent e on e.awb = c.awb"
                                + " and e.said.code in ('ARR', 'RCF') where c.state not in (RECEIPTED, CLOSED)"
                                + " group by c.awb",
                        Landed.class)
                .getResultStream()
                .collect(Collectors.toMap(Landed::awb, Landed::at));
    }

    /** An air waybill on one of its flights. */
    private record OnFlight(FlightNumber flight, LocalDate day, AirWaybillNumber awb) {

        FlightKey key() {
            return new FlightKey(flight, day);
        }
    }

    /** Which consignments fly, wholly or in part, on each of these departures. */
    public Map<FlightKey, Set<AirWaybillNumber>> booked(Collection<FlightKey> flights) {
        if (flights.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select p.flight, p.day, p.consignment.awb from BookedPart p where" + BookedPart.FLIES
                                + "and p.flight in :numbers and p.day in :days",
                        OnFlight.class)
                .setParameter("numbers", flights.stream().map(FlightKey::number).collect(Collectors.toSet()))
                .setParameter("days", flights.stream().map(FlightKey::day).collect(Collectors.toSet()))
                .getResultStream()
                .filter(each -> flights.contains(each.key()))
                .collect(Collectors.groupingBy(OnFlight::key, Collectors.mapping(OnFlight::awb, Collectors.toSet())));
    }

    /** What left Europe in a month. */
    private record Flown(Integer year, Integer month, Long grams) {

        YearMonth when() {
            return YearMonth.of(year, month);
        }

        Grams weight() {
            return Grams.of(grams);
        }
    }

    /** The weight of the pieces that have left since a day, by the month of the flight that took them. */
    public Map<YearMonth, Grams> flown(LocalDate since) {
        return database.createQuery(
                        "select extract(year from p.day), extract(month from p.day), sum(p.takenWeight) from"
                                + " BookedPart p where p.day >= :since and p.gone = true and" + BookedPart.FLIES
                                + " group by extract(year from p.day), extract(month from p.day)",
                        Flown.class)
                .setParameter("since", since)
                .getResultStream()
                .collect(Collectors.toMap(Flown::when, Flown::weight));
    }

    /** When pieces of a consignment land with one of its flights, by the last word, and what they weigh. */
    public record Landing(AirWaybillNumber awb, Instant at, Grams weight) {}

    /** What lands from a moment on and before another; pieces that have no flight are not in the answer. */
    public List<Landing> landing(Instant from, Instant before) {
        return database.createQuery(
                        "select p.consignment.awb, p.lands, p.takenWeight from BookedPart p where" + BookedPart.FLIES
                                + "and p.lands >= :from and p.lands < :before",
                        Landing.class)
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultList();
    }
}

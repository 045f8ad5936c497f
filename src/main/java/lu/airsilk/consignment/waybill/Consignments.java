package lu.airsilk.consignment.waybill;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.consignment.waybill.rule.Journey;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.MilestoneFold;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.platform.Among;
import lu.airsilk.platform.persistence.Repository;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;

/** The consignments, and what was said of them. */
@Repository
public class Consignments {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    public void add(StoredEntity row) {
        database.persist(row);
    }

    /** The consignment with its parts, which can be read outside a transaction too. */
    public Optional<Consignment> find(AirWaybillNumber awb) {
        return database.createQuery(
                        "select c from Consignment c join fetch c.parts where c.awb = :awb", Consignment.class)
                .setParameter("awb", awb)
                .getResultStream()
                .findFirst();
    }

    /** The booking of this waybill that was taken back. */
    public Optional<WithdrawnBooking> withdrawn(AirWaybillNumber awb) {
        return database.createQuery("select w from WithdrawnBooking w where w.awb = :awb", WithdrawnBooking.class)
                .setParameter("awb", awb)
                .getResultStream()
                .findFirst();
    }

    /** Why there is no consignment under this waybill. */
    public Refused unknown(AirWaybillNumber awb) {
        return withdrawn(awb)
                .map(WithdrawnBooking::refusal)
                .orElseGet(() -> Refused.unknown("consignment.unknown", awb));
    }

    /**
     * The consignment with its parts, of which it always has one, locked: its events are taken in one after another.
     */
    public Optional<Consignment> lock(AirWaybillNumber awb) {
        return Optional.ofNullable(database.createQuery(
                        "select c from Consignment c join fetch c.parts where c.awb = :awb", Consignment.class)
                .setParameter("awb", awb)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull());
    }

    /** Counts a change of what hangs on it: its own row may be as it was. */
    public void changed(Consignment consignment) {
        database.lock(consignment, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The consignments under these waybills, locked in ascending id, and all that was said of the waybills before. */
    public SpokenOf lockSpokenOf(Collection<AirWaybillNumber> awbs) {
        if (awbs.isEmpty()) {
            return new SpokenOf(Map.of(), Map.of());
        }
        Among these = Among.of("awb", awbs);
        Map<AirWaybillNumber, Consignment> locked = these
                .bind(database.createQuery(
                        "select c from Consignment c join fetch c.parts where" + these.in("c.awb") + "order by c.id",
                        Consignment.class))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Consignment::awb, Function.identity()));
        return new SpokenOf(locked, said(these));
    }

    /** What was said of a waybill. */
    private record Said(AirWaybillNumber awb, SaidEvent said) {

        MilestoneEvent event() {
            return said.event();
        }
    }

    /** All that was said of a waybill; the list may be added to. */
    public List<MilestoneEvent> events(AirWaybillNumber awb) {
        return database
                .createQuery("select e.said from CarrierEvent e where e.awb = :awb order by e.id", SaidEvent.class)
                .setParameter("awb", awb)
                .getResultList()
                .stream()
                .map(SaidEvent::event)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The consignments under these waybills, and how far each is by all that was said of it; unknown ones are not in the answer. */
    public Map<Consignment, Journey> journeys(Collection<AirWaybillNumber> awbs) {
        if (awbs.isEmpty()) {
            return Map.of();
        }
        Among these = Among.of("awb", awbs);
        Map<AirWaybillNumber, List<MilestoneEvent>> said = said(these);
        return these
                .bind(database.createQuery(
                        "select c from Consignment c join fetch c.parts where" + these.in("c.awb"), Consignment.class))
                .getResultList() // a stream gives a consignment again where its rows do not lie together
                .stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        each -> new Journey(
                                MilestoneFold.of(each.shipment(), said.getOrDefault(each.awb(), List.of())))));
    }

    private Map<AirWaybillNumber, List<MilestoneEvent>> said(Among these) {
        return these.bind(database.createQuery(
                        "select e.awb, e.said from CarrierEvent e where" + these.in("e.awb") + "order by e.id",
                        Said.class))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Said::awb, Collectors.mapping(Said::event, Collectors.toCollection(ArrayList::new))));
    }

    /** The waybills of which pieces fly with a departure, as far as is known. */
    public List<AirWaybillNumber> flyingWith(FlightKey flight) {
        return database.createQuery(
                        "select p.consignment.awb from BookedPart p where" + BookedPart.FLIES
                                + "and p.flight = :number and p.day = :day",
                        AirWaybillNumber.class)
                .setParameter("number", flight.number())
                .setParameter("day", flight.day())
                .getResultList();
    }

    /** The consignments booked on a departure, locked, by waybill. */
    public List<Consignment> lockOn(FlightKey flight) {
        return database.createQuery(
                        "select c from Consignment c where exists (select p.id from BookedPart p"
                                + " where p.consignment = c and p.flight = :number and p.day = :day) order by c.id",
                        Consignment.class)
                .setParameter("number", flight.number())
                .setParameter("day", flight.day())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The same, to be read. */
    public List<Consignment> on(FlightKey flight) {
        return database.createQuery(
                        "select distinct c from Consignment c join fetch c.parts where exists (select p.id"
                                + " from BookedPart p where p.consignment = c and p.flight = :number and p.day = :day)"
                                + " order by c.id",
                        Consignment.class)
                .setParameter("number", flight.number())
                .setParameter("day", flight.day())
                .getResultList();
    }

    /** The products of those that are booked on a departure. */
    public List<Sku> skusOn(FlightKey flight) {
        return database.createQuery(
                        "select distinct l.sku from ConsignmentLine l join l.consignment c join c.parts p"
                                + " where p.flight = :number and p.day = :day",
                        Sku.class)
                .setParameter("number", flight.number())
                .setParameter("day", flight.day())
                .getResultList();
    }
}

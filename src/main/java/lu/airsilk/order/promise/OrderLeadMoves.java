package lu.airsilk.order.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.location.Zones;
import lu.airsilk.setting.SettingMoves;
import lu.airsilk.shared.Reason;

/** Another lead moves the cut-offs of the flights that stores can order for, and until when they can change what they ordered. */
@ApplicationScoped
class OrderLeadMoves implements SettingMoves {

    /** So many flights are looked at; a timetable that reaches further has the same to say. */
    private static final int MOST = 200;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    CutOffs cutOffs;

    @Inject
    Clock clock;

    @Override
    public List<Reason> byOrderLead(LocalDate day, Duration before, Duration after) {
        Instant begins = day.atStartOfDay(Zones.CGO).toInstant();
        Instant from = begins.isAfter(clock.instant()) ? begins : clock.instant();
        boolean isEarlier = after.compareTo(before) > 0;
        List<FlightRow> flights =
                after.equals(before) ? List.of() : cutOffs.open(from.plus(isEarlier ? before : after), MOST);
        return flights.isEmpty()
                ? List.of()
                : moves(
                        flights,
                        from.plus(isEarlier ? after : before),
                        after.minus(before).toHours());
    }

    /**
     * What it does to these flights.
     *
     * @param both the airport's cut-off from which on stores can order with either lead
     */
    private List<Reason> moves(List<FlightRow> flights, Instant both, long hours) {
        boolean isEarlier = hours > 0;
        List<Reason> moves = new ArrayList<>();
        moves.add(Reason.of(
                isEarlier ? "setting.cutOffsEarlier" : "setting.cutOffsLater",
                flights.size(),
                Math.abs(hours),
                flights.getFirst().id()));
        long turned = flights.stream()
                .filter(flight -> !flight.cutOff().isAfter(both))
                .count();
        if (turned > 0) {
            moves.add(Reason.of(isEarlier ? "setting.cutOffsClosed" : "setting.cutOffsOpened", turned));
        }
        long lines = lines(flights);
        if (lines > 0) {
            moves.add(Reason.of("setting.cutOffLines", lines));
        }
        return moves;
    }

    /** Those of open orders that were promised by one of them. */
    private long lines(List<FlightRow> flights) {
        return database.createQuery(
                        "select count(l) from OrderLine l join l.order o where l.promise.flight in :flights"
                                + " and l.arrivedOn is null and o.state in (SUBMITTED, ACCEPTED, IN_FULFILMENT)",
                        Long.class)
                .setParameter("flights", flights.stream().map(FlightRow::id).toList())
                .getSingleResult();
    }
}

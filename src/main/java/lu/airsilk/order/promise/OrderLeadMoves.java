package lu.airsilk.order.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.location.Zones;
import lu.airsilk.setting.told.NewSetting;
import lu.airsilk.setting.told.SettingMoves;
import lu.airsilk.setting.told.SettingName;
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
    public SettingName of() {
        return SettingName.ORDER_LEAD_HOURS;
    }

    @Override
    public List<Reason> by(NewSetting draft, long before) {
        long hours = draft.value() - before;
        Instant begins = draft.validFrom().atStartOfDay(Zones.CGO).toInstant();
        Instant from = begins.isAfter(clock.instant()) ? begins : clock.instant();
        List<FlightRow> flights =
                hours == 0 ? List.of() : cutOffs.open(from.plus(lead(Math.min(before, draft.value()))), MOST);
        return flights.isEmpty() ? List.of() : moves(flights, from.plus(lead(Math.max(before, draft.value()))), hours);
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

    private static Duration lead(long hours) {
        return Duration.ofHours(hours);
    }
}

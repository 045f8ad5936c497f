package lu.airsilk.flight.timetable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.FlightSearch;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.Rows;
import org.jspecify.annotations.Nullable;

/** The departures of the last week and the weeks to come, or one alone. */
@Named
@ViewScoped
public class FlightListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final ZoneId LUXEMBOURG = ZoneId.of("Europe/Luxembourg");
    private static final int BACK = 1;
    private static final int AHEAD = 60;

    /** Who may open the goods on a flight. */
    private static final Set<Role> GOODS =
            Set.of(Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT);

    /** Who may open the times that promises are worked out from. */
    private static final Set<Role> TRANSIT = Set.of(Role.IMPORT, Role.ALLOCATION, Role.AUDIT);

    @Inject
    transient FlightSchedule schedule;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    private String flight = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    private final Rows<FlightRow> rows = new Rows<>(this::flights, FlightRow::id);

    private Page<FlightRow> flights(Paging paging) {
        return flight.isEmpty()
                ? schedule.flights(search(), paging)
                : Page.whole(schedule.find(FlightKey.of(flight)).stream().toList());
    }

    private FlightSearch search() {
        LocalDate today = clock.instant().atZone(LUXEMBOURG).toLocalDate();
        return new FlightSearch(
                        Objects.requireNonNullElse(from, today.minusDays(BACK)),
                        Objects.requireNonNullElse(until, today.plusDays(AHEAD)),
                        "",
                        "")
                .asFlown();
    }

    /** Refuses an address that names no flight, before anything is shown. */
    public void open() {
        if (!flight.isEmpty()) {
            FlightKey.of(flight);
        }
    }

    public boolean isMaySeeTransit() {
        return actor.roles().stream().anyMatch(TRANSIT::contains);
    }

    public boolean isMaySeeGoods() {
        return actor.roles().stream().anyMatch(GOODS::contains);
    }

    /** Plans seasons, notes delays and cancellations. */
    public boolean isMayPlan() {
        return actor.has(Role.IMPORT);
    }

    /** Whether it has left by its times, so that nothing can be changed any more. */
    public boolean left(FlightRow row) {
        return row.departs().isBefore(clock.instant());
    }

    public Rows<FlightRow> getRows() {
        return rows;
    }

    public String getFlight() {
        return flight;
    }

    public void setFlight(@Nullable String flight) {
        this.flight = Objects.requireNonNullElse(flight, "");
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}

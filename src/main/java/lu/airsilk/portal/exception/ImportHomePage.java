package lu.airsilk.portal.exception;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lu.airsilk.consignment.TroubleKeeping;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.faces.BoardFlight;
import org.jspecify.annotations.Nullable;

/**
 * Import staff’s part of the home page. Kept with the page, so that the exception that is pressed is the one that was
 * shown there, also beyond the first ones, whatever has gone wrong since.
 */
@Named
@ViewScoped
public class ImportHomePage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int AT_FIRST = 30;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Duration SOON = Duration.ofDays(2);

    @Inject
    transient ImportHome home;

    @Inject
    transient TroubleKeeping keeping;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    private transient @Nullable List<BoardFlight> board;
    private transient @Nullable List<ImportHome.Owned> problems;
    private boolean all;

    /** This week’s flights as columns. */
    public List<BoardFlight> getBoard() {
        if (board == null) {
            Map<FlightKey, Long> withoutEntry = home.withoutEntry();
            Map<FlightKey, Long> booked = home.booked();
            board = home.week().stream()
                    .map(flight -> column(
                            flight, withoutEntry.getOrDefault(flight.key(), 0L), booked.getOrDefault(flight.key(), 0L)))
                    .toList();
        }
        return board;
    }

    private BoardFlight column(FlightRow flight, long undeclared, long parts) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale reader = faces.getViewRoot().getLocale();
        return new BoardFlight(
                flight.number().number(),
                day(flight.day(), reader),
                moved(flight, reader),
                taken(flight, flight.space().weightTaken()),
                taken(flight, flight.space().volumeTaken()),
                Math.toIntExact(undeclared),
                Math.toIntExact(parts),
                flight.news().cancelled(),
                !flight.cutOff().isAfter(clock.instant()),
                faces.getExternalContext().getRequestContextPath() + "/consignment/consignment-list.xhtml?flight="
                        + flight.id());
    }

    private static String day(LocalDate day, Locale reader) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, reader) + " " + day.getDayOfMonth();
    }

    /** The day on which it leaves now, or the time where it is the planned day. */
    static String moved(FlightRow flight, Locale reader) {
        if (flight.news().cancelled() || flight.departs().equals(flight.std())) {
            return "";
        }
        ZonedDateTime leaves = flight.departs().atZone(Zones.LUX);
        return leaves.toLocalDate().equals(flight.day()) ? TIME.format(leaves) : day(leaves.toLocalDate(), reader);
    }

    /** On a flight that does not fly nothing is taken, though nothing is free either. */
    private static int taken(FlightRow flight, int percent) {
        return flight.news().cancelled() ? 0 : percent;
    }

    /** Looks after an exception from now on, or gives it back to the desk; one button, so that the cursor stays on it. */
    public void turn(ImportHome.Owned owned) {
        String key = owned.problem().key();
        if (mine(owned)) {
            keeping.giveBack(key);
        } else {
            keeping.take(key);
        }
        problems = null;
    }

    /** The word on that button. */
    public String deed(ImportHome.Owned owned) {
        if (mine(owned)) {
            return "home.giveBack";
        }
        return owned.owner().isPresent() ? "home.takeOver" : "home.take";
    }

    public boolean isMayTake() {
        return actor.has(Role.IMPORT);
    }

    /** Whether the reader looks after it. */
    private boolean mine(ImportHome.Owned owned) {
        return owned.owner().filter(actor.user()::equals).isPresent();
    }

    public boolean overdue(ImportHome.Owned owned) {
        return owned.problem().overdue(clock.instant());
    }

    /** Whether hours count: until its last moment less than two days are left. */
    public boolean soon(ImportHome.Owned owned) {
        return !overdue(owned) && owned.problem().overdue(clock.instant().plus(SOON));
    }

    /** The last moment of an exception that has one. */
    public Instant dueOf(ImportHome.Owned owned) {
        return owned.problem().due().orElseThrow();
    }

    /** The server's clock, from which the time left is counted. */
    public Instant getNow() {
        return clock.instant();
    }

    /** The most urgent exceptions; all when the reader has asked for all. */
    public List<ImportHome.Owned> getProblems() {
        List<ImportHome.Owned> found = exceptions();
        return all || found.size() <= AT_FIRST ? found : found.subList(0, AT_FIRST);
    }

    /** How many exceptions there are beyond those shown. */
    public int getMore() {
        return exceptions().size() - getProblems().size();
    }

    private List<ImportHome.Owned> exceptions() {
        if (problems == null) {
            problems = home.exceptions();
        }
        return problems;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}

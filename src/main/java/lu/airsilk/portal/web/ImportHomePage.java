package lu.airsilk.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.platform.faces.BoardFlight;
import lu.airsilk.portal.ImportHome;
import org.jspecify.annotations.Nullable;

/** Import staff’s part of the home page. */
@Named
@RequestScoped
public class ImportHomePage {

    @Inject
    ImportHome home;

    @Inject
    Clock clock;

    @Inject
    FacesContext faces;

    private @Nullable List<BoardFlight> board;
    private @Nullable List<ImportHome.Problem> problems;

    /** This week’s flights as columns. */
    public List<BoardFlight> getBoard() {
        if (board == null) {
            Map<FlightKey, Long> withoutEntry = home.withoutEntry();
            board = home.week().stream()
                    .map(flight -> column(flight, withoutEntry.getOrDefault(FlightKey.of(flight.id()), 0L)))
                    .toList();
        }
        return board;
    }

    private BoardFlight column(FlightRow flight, long papersMissing) {
        Locale reader = faces.getViewRoot().getLocale();
        return new BoardFlight(
                flight.number().number(),
                flight.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, reader) + " "
                        + flight.day().getDayOfMonth(),
                Math.toIntExact(flight.space().weightTaken()),
                Math.toIntExact(flight.space().volumeTaken()),
                Math.toIntExact(papersMissing),
                !flight.cutOff().isAfter(clock.instant()),
                faces.getExternalContext().getRequestContextPath() + "/consignment/consignment-list.xhtml?flight="
                        + flight.id());
    }

    public List<ImportHome.Problem> getProblems() {
        if (problems == null) {
            problems = home.exceptions();
        }
        return problems;
    }
}

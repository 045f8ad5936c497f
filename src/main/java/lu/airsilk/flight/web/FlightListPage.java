package lu.airsilk.flight.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.FlightSearch;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.Rows;

/** The departures of the last week and the weeks to come. */
@Named
@ViewScoped
public class FlightListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final ZoneId LUXEMBOURG = ZoneId.of("Europe/Luxembourg");
    private static final int BACK = 7;
    private static final int AHEAD = 60;

    @Inject
    transient FlightSchedule schedule;

    @Inject
    transient Clock clock;

    private final Rows<FlightRow> rows = new Rows<>(this::flights, FlightRow::id);

    private Page<FlightRow> flights(Paging paging) {
        LocalDate today = clock.instant().atZone(LUXEMBOURG).toLocalDate();
        return schedule.flights(new FlightSearch(today.minusDays(BACK), today.plusDays(AHEAD), "", ""), paging);
    }

    public Rows<FlightRow> getRows() {
        return rows;
    }
}

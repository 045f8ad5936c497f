package lu.airsilk.location.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import lu.airsilk.location.Zones;
import lu.airsilk.master.ProposalState;
import lu.airsilk.shared.Refused;

/** Whether days can be told. */
@ApplicationScoped
class CalendarCheck {

    /** Nothing is promised farther ahead, and nothing is decreed so early. */
    private static final int YEARS_AHEAD = 2;

    @Inject
    CalendarSheets sheets;

    @Inject
    Clock clock;

    /** The years that may be told: this one and the next two. What a year was, is not told otherwise later. */
    List<Integer> years() {
        int year = today().getYear();
        return IntStream.rangeClosed(year, year + YEARS_AHEAD).boxed().toList();
    }

    /** Refuses days of another year, and a second proposal of the same days. */
    void refuse(NewCalendar told) {
        List<Integer> years = years();
        if (!years.contains(told.year())) {
            throw Refused.because(
                            "calendar.year",
                            Integer.toString(told.year()),
                            years.getFirst().toString(),
                            years.getLast().toString())
                    .at(told.wholeYear() ? "year" : "day");
        }
        if (sheets.count(told, ProposalState.PROPOSED) > 0) {
            throw Refused.because(
                            told.wholeYear() ? "calendar.twiceYear" : "calendar.twiceDay",
                            told.from(),
                            Integer.toString(told.year()))
                    .at(told.wholeYear() ? "text" : "day");
        }
    }

    /** Zhengzhou's. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }
}

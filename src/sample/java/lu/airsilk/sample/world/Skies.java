package lu.airsilk.sample.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import lu.airsilk.flight.PlannedFlight;

/** Which flight is where, seen from now, and how much the company has put on it. */
public final class Skies {

    private final Instant now;
    private final List<PlannedFlight> flights;
    private final FlightRoom room;

    public Skies(LocalDate today, Instant now) {
        this.now = now;
        flights = SampleTimetable.ofAYear(today);
        room = new FlightRoom(flights);
    }

    /** The emptiest of the flights of these days, or two of them. */
    public List<PlannedFlight> of(LocalDate from, LocalDate until, long grams, long volume) {
        LocalDate latest = flights.getLast().day();
        return room.take(new FlightRoom.Days(from, until, latest), grams, volume)
                .orElseThrow();
    }

    /** The last one that has left and has room; it is probably in the air. */
    public PlannedFlight lastAway(long grams, long volume) {
        return room.takeFirst(away(), grams, volume);
    }

    /** Whether no other has left since; it is later than it was planned. */
    public boolean isLastAway(PlannedFlight flight) {
        return away().getFirst().equals(flight);
    }

    private List<PlannedFlight> away() {
        return before(flight -> flight.std().isBefore(now.minus(Duration.ofMinutes(20))));
    }

    /** The last one that left before that one and has room. */
    public PlannedFlight before(PlannedFlight other, long grams, long volume) {
        return room.takeFirst(before(flight -> flight.std().isBefore(other.std())), grams, volume);
    }

    /** The last one that has landed and has room. */
    public PlannedFlight lastLanded(long grams, long volume) {
        return room.takeFirst(
                before(flight -> flight.sta().isBefore(now.minus(Duration.ofMinutes(40)))), grams, volume);
    }

    /** The next one that has room, after so many others. */
    public PlannedFlight next(int others, long grams, long volume) {
        List<PlannedFlight> ahead = flights.stream()
                .filter(flight -> flight.std().isAfter(now.plus(Duration.ofMinutes(30))))
                .sorted(Comparator.comparing(PlannedFlight::std))
                .skip(others)
                .toList();
        return room.takeFirst(ahead, grams, volume);
    }

    private List<PlannedFlight> before(Predicate<PlannedFlight> which) {
        return flights.stream()
                .filter(which)
                .sorted(Comparator.comparing(PlannedFlight::std).reversed())
                .toList();
    }
}

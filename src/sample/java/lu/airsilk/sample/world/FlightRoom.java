package lu.airsilk.sample.world;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.flight.PlannedFlight;

/** What is left on the flights of the past, and what was taken. */
public final class FlightRoom {

    private final List<PlannedFlight> flights;
    private final Map<PlannedFlight, Long> grams = new HashMap<>();
    private final Map<PlannedFlight, Long> volume = new HashMap<>();

    public FlightRoom(List<PlannedFlight> flights) {
        this.flights = flights;
    }

    /**
     * The emptiest flight of these days, or as many of the emptiest as are needed to carry equal parts of it; those of
     * later days too when all are full.
     */
    public List<PlannedFlight> take(LocalDate from, LocalDate until, long weight, long space) {
        List<PlannedFlight> emptiest = flights.stream()
                .filter(flight -> !flight.day().isBefore(from) && !flight.day().isAfter(until))
                .sorted(Comparator.comparingLong(this::taken).thenComparing(PlannedFlight::std))
                .toList();
        for (int parts = 1; parts <= emptiest.size(); parts++) {
            long part = Math.ceilDiv(weight, parts);
            List<PlannedFlight> some = emptiest.subList(0, parts);
            if (some.stream()
                    .allMatch(
                            flight -> taken(flight) + part <= flight.capacity().value())) {
                long partSpace = Math.ceilDiv(space, parts);
                some.forEach(flight -> take(flight, part, partSpace));
                return some.stream()
                        .sorted(Comparator.comparing(PlannedFlight::std))
                        .toList();
            }
        }
        return take(from, until.plusDays(1), weight, space);
    }

    /** The first of these that can carry it. */
    PlannedFlight takeFirst(List<PlannedFlight> inOrder, long weight, long space) {
        PlannedFlight first = inOrder.stream()
                .filter(flight -> taken(flight) + weight <= flight.capacity().value())
                .findFirst()
                .orElseThrow();
        take(first, weight, space);
        return first;
    }

    private void take(PlannedFlight flight, long weight, long space) {
        grams.merge(flight, weight, Long::sum);
        volume.merge(flight, space, Long::sum);
    }

    public long taken(PlannedFlight flight) {
        return grams.getOrDefault(flight, 0L);
    }

    public long takenSpace(PlannedFlight flight) {
        return volume.getOrDefault(flight, 0L);
    }
}

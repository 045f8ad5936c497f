package lu.airsilk.sample.world;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * later days too when all are full, up to the latest. Nothing when all of them are full.
     */
    public Optional<List<PlannedFlight>> take(Days days, long weight, long space) {
        Optional<List<PlannedFlight>> some = emptiest(days.from(), days.until(), weight);
        for (LocalDate day = days.until(); some.isEmpty() && day.isBefore(days.latest()); day = day.plusDays(1)) {
            some = emptiest(days.from(), day.plusDays(1), weight);
        }
        some.ifPresent(carrying -> {
            long part = Math.ceilDiv(weight, carrying.size());
            long partSpace = Math.ceilDiv(space, carrying.size());
            carrying.forEach(flight -> take(flight, part, partSpace));
        });
        return some;
    }

    /** How many grams more the flights of these days could carry. */
    public long left(Days days) {
        return flights.stream()
                .filter(flight -> !flight.day().isBefore(days.from())
                        && !flight.day().isAfter(days.latest()))
                .mapToLong(flight -> flight.capacity().value() - taken(flight))
                .sum();
    }

    /** When something shall fly, and when it flies at the latest. */
    public record Days(LocalDate from, LocalDate until, LocalDate latest) {}

    /** As few as can carry equal parts of it, in the order in which they leave. */
    private Optional<List<PlannedFlight>> emptiest(LocalDate from, LocalDate until, long weight) {
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
                return Optional.of(some.stream()
                        .sorted(Comparator.comparing(PlannedFlight::std))
                        .toList());
            }
        }
        return Optional.empty();
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

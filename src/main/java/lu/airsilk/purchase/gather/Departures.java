package lu.airsilk.purchase.gather;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lu.airsilk.flight.FlightKey;

/**
 * The departures that goods may take, and which one they must take to be on the shelf in time: the last that lands early
 * enough, so that nothing waits in Zhengzhou; the first of all when none does.
 *
 * @param choices in the order of landing
 */
public record Departures(List<Choice> choices) {

    /** From the landing to the shelf: handling, customs, the hub and the truck. */
    private static final int DAYS_TO_THE_SHELF = 4;

    /**
     * A departure with the days that count.
     *
     * @param requiredBy when the supplier's goods must be in Luxembourg
     * @param landing in Zhengzhou
     */
    public record Choice(String flight, LocalDate requiredBy, LocalDate landing) {

        /** When its goods stand on the shelves. */
        public LocalDate shelf() {
            return landing.plusDays(DAYS_TO_THE_SHELF);
        }
    }

    public Departures {
        choices = choices.stream()
                .sorted(Comparator.comparing(Choice::landing).thenComparing(Choice::flight))
                .toList();
    }

    /** Those for which goods that are ready in Luxembourg on this day are not too late. */
    public Departures reachedFrom(LocalDate ready) {
        return new Departures(choices.stream()
                .filter(choice -> !choice.requiredBy().isBefore(ready))
                .toList());
    }

    /** The departure that was promised, or the next one after it; empty when none is planned. */
    public Optional<Choice> keeping(FlightKey promised) {
        return choices.stream()
                .filter(choice -> choice.flight().equals(promised.toString()))
                .findFirst()
                .or(() -> choices.stream()
                        .filter(choice -> !FlightKey.of(choice.flight()).day().isBefore(promised.day()))
                        .findFirst());
    }

    /** The departure for goods wanted on the shelf by this day; empty when none is planned at all. */
    public Optional<Choice> inTimeFor(LocalDate wantedBy) {
        return choices.stream()
                .filter(choice -> !choice.shelf().isAfter(wantedBy))
                .reduce((one, later) -> later)
                .or(() -> choices.stream().findFirst());
    }
}

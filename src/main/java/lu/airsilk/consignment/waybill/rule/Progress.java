package lu.airsilk.consignment.waybill.rule;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far an air waybill is.
 *
 * @param pieces all its pieces
 * @param parts per flight in the order in which they leave, pieces without a flight last; parts without pieces are left out
 * @param flags exceptions by time, open or not
 */
public record Progress(int pieces, List<PartState> parts, List<Flag> flags) {
    public Progress {
        parts = List.copyOf(parts);
        flags = List.copyOf(flags);
    }

    /** The state of the slowest part. */
    public Milestone state() {
        return parts.stream()
                .map(PartState::state)
                .min(Comparator.naturalOrder())
                .orElse(Milestone.PLANNED);
    }

    /** The furthest milestone that at least one piece reached. */
    public Milestone furthest() {
        return parts.stream()
                .flatMap(part -> part.reached().entrySet().stream())
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey())
                .max(Comparator.naturalOrder())
                .orElse(Milestone.PLANNED);
    }

    /** How many pieces reached the milestone: the 18 of "18 of 24 pieces". */
    public int reached(Milestone milestone) {
        return parts.stream().mapToInt(part -> part.reached(milestone)).sum();
    }

    /** How many pieces are on this flight, or are to go with it. */
    public int on(FlightOn flight) {
        return parts.stream()
                .filter(part -> part.flight().filter(flight::equals).isPresent())
                .mapToInt(PartState::pieces)
                .sum();
    }

    /** When the pieces of this flight have landed or are to land; empty when it takes none. */
    public Optional<Instant> landing(FlightOn flight) {
        return parts.stream()
                .filter(part -> part.flight().filter(flight::equals).isPresent())
                .flatMap(part -> part.times(Milestone.ARRIVED).known().stream())
                .findFirst();
    }

    /** Whether pieces have left with this flight. */
    public boolean left(FlightOn flight) {
        return parts.stream()
                .filter(part -> part.flight().filter(flight::equals).isPresent())
                .anyMatch(part -> part.reached(Milestone.DEPARTED) > 0);
    }

    /** Whether the carrier has said what this flight takes: by a manifest, whose flights leave to others the rest, or what it left behind. */
    public boolean settled(FlightOn flight) {
        return furthest().atLeast(Milestone.MANIFESTED)
                || flags.stream()
                        .filter(flag -> flag.kind().leavesBehind())
                        .anyMatch(flag -> flag.flight().filter(flight::equals).isPresent());
    }

    /** The exceptions that still wait for their remedy. */
    public List<Flag> openFlags() {
        return flags.stream().filter(Flag::open).toList();
    }
}

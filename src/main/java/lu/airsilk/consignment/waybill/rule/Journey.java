package lu.airsilk.consignment.waybill.rule;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The parts of an air waybill taken together: when all its pieces reach a milestone, and where they stand. */
public record Journey(Progress progress) {

    /**
     * When all pieces reach the milestone: the latest of the parts' times. Actual only when every piece is there,
     * estimated only when a part's time is, and planned only while each part has a plan.
     */
    public MilestoneTimes times(Milestone milestone) {
        List<MilestoneTimes> parts =
                progress.parts().stream().map(part -> part.times(milestone)).toList();
        boolean there = progress.reached(milestone) >= progress.pieces();
        boolean told = parts.stream()
                .anyMatch(
                        times -> times.estimated().isPresent() || times.actual().isPresent());
        return new MilestoneTimes(
                latestOfAll(parts, MilestoneTimes::planned),
                told && !there ? latestOfAll(parts, Journey::surest) : Optional.empty(),
                there ? latest(parts, MilestoneTimes::actual) : Optional.empty());
    }

    /** When the last piece landed, or is to land; empty when some pieces have no flight. */
    public Optional<Instant> landing() {
        MilestoneTimes times = times(Milestone.ARRIVED);
        return times.actual().or(times::estimated).or(times::planned);
    }

    /** When the latest of those pieces that are there reached the milestone; empty while none is. */
    public Optional<Instant> latestSoFar(Milestone milestone) {
        return latest(times(part -> true, milestone), MilestoneTimes::actual);
    }

    /**
     * When it was booked: the carrier's word, which the milestone shows.
     *
     * @param here when our own desk booked it, which counts while no carrier has said so
     */
    public Instant booked(Instant here) {
        return times(Milestone.BOOKED)
                .actual()
                .or(() -> latestSoFar(Milestone.BOOKED))
                .orElse(here);
    }

    /** When all pieces are to be there, where they have been reported to be so at a moment still to come. */
    public Optional<Instant> announced(Instant now) {
        return Stream.of(Milestone.ARRIVED, Milestone.CHECKED_IN)
                .flatMap(milestone -> times(milestone).actual().stream())
                .min(Comparator.naturalOrder())
                .filter(now::isBefore);
    }

    /** How far all pieces are now: what is reported of a moment still to come has not been reached. */
    public Milestone reached(Instant now) {
        Milestone state = progress.state();
        return announced(now).isEmpty() || !state.atLeast(Milestone.ARRIVED)
                ? state
                : Stream.of(Milestone.values())
                        .filter(earlier -> !earlier.atLeast(Milestone.ARRIVED))
                        .filter(earlier -> times(earlier)
                                .actual()
                                .filter(at -> !now.isBefore(at))
                                .isPresent())
                        .max(Comparator.naturalOrder())
                        .orElse(Milestone.BOOKED);
    }

    /** Whether some of the pieces are as far as this and none is further, while others are behind. */
    public boolean isForemost(Milestone milestone) {
        return milestone == progress.furthest() && progress.reached(milestone) < progress.pieces();
    }

    /** Where it stands now. */
    public Standing standing() {
        Standing.Stage stage = stage();
        return switch (stage) {
            case TO_FLY -> standing(stage, 0, earliest(part -> true, Milestone.DEPARTED), Optional.empty());
            case PARTLY_FLYING ->
                standing(
                        stage,
                        progress.reached(Milestone.DEPARTED),
                        latest(Journey::hasLeft, Milestone.ARRIVED),
                        earliest(part -> !hasLeft(part), Milestone.DEPARTED));
            case FLYING ->
                standing(stage, progress.pieces(), latest(part -> true, Milestone.ARRIVED), Optional.empty());
            case PARTLY_LANDED ->
                standing(
                        stage,
                        progress.reached(Milestone.ARRIVED),
                        Optional.empty(),
                        waitingForFlight() > 0
                                ? Optional.empty()
                                : latest(part -> !hasLanded(part), Milestone.ARRIVED));
            case LANDED, CLEARED, RECEIVED -> standing(stage, progress.pieces(), Optional.empty(), Optional.empty());
        };
    }

    private Standing standing(Standing.Stage stage, int there, Optional<Instant> next, Optional<Instant> rest) {
        return new Standing(stage, there, progress.pieces(), next, rest);
    }

    private Standing.Stage stage() {
        Milestone slowest = progress.state();
        if (slowest.atLeast(Milestone.RECEIPTED)) {
            return Standing.Stage.RECEIVED;
        }
        if (slowest.atLeast(Milestone.CLEARED)) {
            return Standing.Stage.CLEARED;
        }
        if (slowest.atLeast(Milestone.ARRIVED)) {
            return Standing.Stage.LANDED;
        }
        if (progress.reached(Milestone.ARRIVED) > 0) {
            return Standing.Stage.PARTLY_LANDED;
        }
        if (slowest.atLeast(Milestone.DEPARTED)) {
            return Standing.Stage.FLYING;
        }
        return progress.reached(Milestone.DEPARTED) > 0 ? Standing.Stage.PARTLY_FLYING : Standing.Stage.TO_FLY;
    }

    /** How many pieces have no flight. */
    public int waitingForFlight() {
        return progress.parts().stream()
                .filter(part -> part.flight().isEmpty())
                .mapToInt(PartState::pieces)
                .sum();
    }

    private static boolean hasLeft(PartState part) {
        return part.reached(Milestone.DEPARTED) > 0;
    }

    private static boolean hasLanded(PartState part) {
        return part.state().atLeast(Milestone.ARRIVED);
    }

    private Optional<Instant> latest(Predicate<PartState> which, Milestone milestone) {
        return latest(times(which, milestone), Journey::surest);
    }

    private Optional<Instant> earliest(Predicate<PartState> which, Milestone milestone) {
        return times(which, milestone).stream()
                .flatMap(times -> surest(times).stream())
                .min(Comparator.naturalOrder());
    }

    private List<MilestoneTimes> times(Predicate<PartState> which, Milestone milestone) {
        return progress.parts().stream()
                .filter(which)
                .map(part -> part.times(milestone))
                .toList();
    }

    private static Optional<Instant> surest(MilestoneTimes times) {
        return times.actual().or(times::estimated).or(times::planned);
    }

    private static Optional<Instant> latest(
            List<MilestoneTimes> parts, Function<MilestoneTimes, Optional<Instant>> which) {
        return parts.stream().flatMap(part -> which.apply(part).stream()).max(Comparator.naturalOrder());
    }

    /** The latest when each part has one; of some without one nobody knows when the last piece is there. */
    private static Optional<Instant> latestOfAll(
            List<MilestoneTimes> parts, Function<MilestoneTimes, Optional<Instant>> which) {
        return parts.stream().allMatch(part -> which.apply(part).isPresent()) ? latest(parts, which) : Optional.empty();
    }
}

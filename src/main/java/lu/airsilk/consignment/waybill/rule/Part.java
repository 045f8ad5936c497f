package lu.airsilk.consignment.waybill.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pieces of one flight, or those that wait for one, while their events are told to them. */
final class Part {

    /** So many pieces reached a milestone, at a moment if the messages know it. */
    private record Step(Milestone milestone, int pieces, Optional<Instant> at) {}

    private final Optional<FlightOn> flight;
    private final int pieces;
    private final List<Step> steps = new ArrayList<>();

    Part(Optional<FlightOn> flight, int pieces) {
        this.flight = flight;
        this.pieces = pieces;
    }

    Optional<FlightOn> flight() {
        return flight;
    }

    int pieces() {
        return pieces;
    }

    /** Pieces beyond those of the part are not taken. */
    void tell(Milestone milestone, int some, Optional<Instant> at) {
        if (some > 0) {
            steps.add(new Step(milestone, Math.min(some, pieces), at));
        }
    }

    /** How many were told to have reached exactly this milestone. */
    int told(Milestone milestone) {
        return steps.stream()
                .filter(step -> step.milestone() == milestone)
                .mapToInt(Step::pieces)
                .reduce(0, (one, other) -> Math.min(pieces, one + other));
    }

    /** How many reached each milestone: who is further has been there. */
    Map<Milestone, Integer> reached() {
        Map<Milestone, Integer> reached = new EnumMap<>(Milestone.class);
        int further = 0;
        for (Milestone milestone : List.of(Milestone.values()).reversed()) {
            further = Math.max(further, milestone == Milestone.PLANNED ? pieces : told(milestone));
            reached.put(milestone, further);
        }
        return reached;
    }

    /** The furthest milestone that all pieces reached. */
    Milestone state() {
        return reached().entrySet().stream()
                .filter(entry -> entry.getValue() >= pieces)
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder())
                .orElse(Milestone.PLANNED);
    }

    /** When the last piece needed reached the milestone, as far as the messages know. */
    Optional<Instant> completed(Milestone milestone) {
        int so = 0;
        for (Step step : inOrder(milestone)) {
            so += step.pieces();
            if (so >= pieces) {
                return step.at();
            }
        }
        return Optional.empty();
    }

    private List<Step> inOrder(Milestone milestone) {
        return steps.stream()
                .filter(step -> step.milestone() == milestone)
                .sorted(Comparator.comparing(step -> step.at().orElse(Instant.MIN)))
                .toList();
    }
}

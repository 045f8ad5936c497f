package lu.airsilk.consignment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lu.airsilk.consignment.waybill.rule.Journey;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.Progress;

/**
 * Between which moments customs can have seen a consignment.
 *
 * <p>Where the carrier has said that a flight left or landed, its word counts, else the plan does. What it reports of a day
 * still to come holds nothing: it is empty then.
 *
 * @param left when the first pieces were manifested or left
 * @param landed when the first pieces were on the ground at their destination
 * @param handedOver when all pieces were delivered, and when they were received at the hub, as far as they were
 * @param parts on how many flights it flies
 */
public record Passage(
        Optional<Instant> left, Optional<Instant> landed, List<Instant> handedOver, int parts, int lines) {

    /** Said of pieces only when they are at their destination. */
    private static final Set<String> THERE = Set.of("ARR", "RCF", "NFD", "DLV", "DDL");

    public Passage {
        handedOver = List.copyOf(handedOver);
    }

    static Passage of(ConsignmentSheet sheet, Instant now) {
        Progress progress = sheet.progress();
        Optional<Instant> there = first(said(sheet, event -> isThere(event, sheet.destination())));
        Optional<Instant> gone = first(Stream.concat(there.stream(), said(sheet, Passage::leaves)));
        return new Passage(
                held(gone, progress, Milestone.DEPARTED, now),
                held(there, progress, Milestone.ARRIVED, now),
                Stream.of(Milestone.DELIVERED, Milestone.RECEIPTED)
                        .flatMap(milestone -> new Journey(progress).times(milestone).actual().stream())
                        .toList(),
                Math.toIntExact(progress.parts().stream()
                        .filter(part -> part.flight().isPresent())
                        .count()),
                sheet.lines().size());
    }

    private static boolean isThere(MilestoneEvent event, String destination) {
        return THERE.contains(event.code())
                && (event.place().isEmpty() || event.place().equals(destination));
    }

    private static boolean leaves(MilestoneEvent event) {
        return event.code().equals(MilestoneEvent.DEPARTED) || event.code().equals("MAN");
    }

    /** Of a manifest only its report is a fact. */
    private static Stream<Instant> said(ConsignmentSheet sheet, Predicate<MilestoneEvent> which) {
        return sheet.events().stream().filter(which).map(event -> event.isPlan() ? event.reported() : event.occurred());
    }

    private static Optional<Instant> held(Optional<Instant> fact, Progress progress, Milestone milestone, Instant now) {
        return fact.isPresent()
                ? fact.filter(at -> !at.isAfter(now))
                : first(progress.parts().stream().flatMap(part -> part.times(milestone).known().stream()));
    }

    private static Optional<Instant> first(Stream<Instant> moments) {
        return moments.min(Comparator.naturalOrder());
    }
}

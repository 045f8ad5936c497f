package lu.airsilk.consignment.waybill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneTimes;
import lu.airsilk.consignment.waybill.rule.PartState;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.platform.faces.Lane;
import lu.airsilk.platform.faces.TimeAxis;

/**
 * The parts of an air waybill drawn as lanes on one time axis: the flight, then customs, then the hub.
 *
 * @param now as far as what is happening is drawn as done
 */
record PartLanes(Progress progress, Instant now, Words words) {

    private static final Duration MARGIN = Duration.ofHours(8);
    private static final List<Milestone> STOPS =
            List.of(Milestone.DEPARTED, Milestone.ARRIVED, Milestone.CLEARED, Milestone.RECEIPTED);

    /** How a part and a stretch of it are called in the reader's language. */
    interface Words {
        String lane(PartState part);

        String stretch(Stretch stretch);
    }

    /** From one stop to the next. */
    record Stretch(String certainty, Milestone from, Instant begin, Milestone to, Instant end) {}

    /** Wide enough for all that is known, with today when that is near. */
    TimeAxis axis() {
        List<Instant> known = progress.parts().stream()
                .flatMap(part -> STOPS.stream().map(part::times))
                .flatMap(times -> Stream.of(times.planned(), times.estimated(), times.actual()))
                .flatMap(Optional::stream)
                .toList();
        Instant first = known.stream().min(Instant::compareTo).orElse(now);
        Instant last = known.stream().max(Instant::compareTo).orElse(now);
        boolean near = now.isAfter(first.minus(Duration.ofDays(2))) && now.isBefore(last.plus(Duration.ofDays(2)));
        return new TimeAxis(
                (near && now.isBefore(first) ? now : first).minus(MARGIN),
                (near && now.isAfter(last) ? now : last).plus(MARGIN));
    }

    List<Lane> lanes() {
        TimeAxis axis = axis();
        return progress.parts().stream()
                .map(part -> new Lane(
                        words.lane(part),
                        part.state(),
                        stretches(part).stream()
                                .map(stretch -> new Lane.Span(
                                        stretch.certainty(),
                                        axis.at(stretch.begin()),
                                        axis.at(stretch.end()),
                                        words.stretch(stretch)))
                                .toList()))
                .toList();
    }

    List<Stretch> stretches(PartState part) {
        List<Stretch> drawn = new ArrayList<>();
        for (int stop = 1; stop < STOPS.size(); stop++) {
            Milestone from = STOPS.get(stop - 1);
            Milestone to = STOPS.get(stop);
            stretch("planned", part, from, to, MilestoneTimes::planned).ifPresent(drawn::add);
            drawn.addAll(surest(part, from, to));
        }
        return drawn;
    }

    private static Optional<Stretch> stretch(
            String certainty,
            PartState part,
            Milestone from,
            Milestone to,
            Function<MilestoneTimes, Optional<Instant>> which) {
        return which.apply(part.times(from))
                .flatMap(begin -> which.apply(part.times(to))
                        .filter(begin::isBefore)
                        .map(end -> new Stretch(certainty, from, begin, to, end)));
    }

    /** What is known better than the plan: done until now, expected from then on. */
    private List<Stretch> surest(PartState part, Milestone from, Milestone to) {
        Optional<Stretch> whole = stretch("actual", part, from, to, MilestoneTimes::known);
        if (whole.isEmpty()) {
            return List.of();
        }
        Stretch all = whole.get();
        if (part.times(to).actual().isPresent()) {
            return List.of(all);
        }
        if (part.times(from).actual().isEmpty()) {
            boolean told = Stream.of(from, to)
                    .anyMatch(stop -> part.times(stop).estimated().isPresent());
            return told ? List.of(part("estimated", all, all.begin(), all.end())) : List.of();
        }
        if (!now.isAfter(all.begin())) {
            return List.of(part("estimated", all, all.begin(), all.end()));
        }
        return now.isBefore(all.end())
                ? List.of(part("actual", all, all.begin(), now), part("estimated", all, now, all.end()))
                : List.of(part("actual", all, all.begin(), now));
    }

    private static Stretch part(String certainty, Stretch all, Instant begin, Instant end) {
        return new Stretch(certainty, all.from(), begin, all.to(), end);
    }
}

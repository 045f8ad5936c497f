package lu.airsilk.consignment.waybill.rule;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.consignment.waybill.rule.TimeStated.Basis;

/** Planned, estimated and actual times of one part; of several words the newest counts. */
final class PartTimes {

    /** A stated time with who said it when. */
    private record Word(Instant reported, Source source, TimeStated time) {}

    private static final Comparator<Word> NEWEST_LAST = comparing(Word::reported)
            .thenComparing(Word::source, Comparator.reverseOrder())
            .thenComparing(word -> word.time().at());

    private final Part part;
    private final Map<Milestone, Instant> plan;
    private final List<Word> words;

    PartTimes(Part part, EventSet events, FlightMatch flights) {
        this.part = part;
        this.plan = events.shipment().parts().stream()
                .filter(planned ->
                        part.flight().filter(planned.flight()::equals).isPresent())
                .findFirst()
                .map(PlannedPart::planned)
                .orElse(Map.of());
        this.words = events.said().stream()
                .filter(event -> part.flight().isPresent() && flights.of(event).equals(part.flight()))
                .flatMap(event -> event.times().stream().map(time -> new Word(event.reported(), event.source(), time)))
                .sorted(NEWEST_LAST)
                .toList();
    }

    Map<Milestone, MilestoneTimes> all() {
        Map<Milestone, MilestoneTimes> times = new EnumMap<>(Milestone.class);
        for (Milestone milestone : Milestone.values()) {
            MilestoneTimes each = new MilestoneTimes(
                    Optional.ofNullable(plan.get(milestone)).or(() -> newest(milestone, Basis.PLANNED)),
                    newest(milestone, Basis.ESTIMATED),
                    part.completed(milestone).or(() -> newest(milestone, Basis.ACTUAL)));
            if (Stream.of(each.planned(), each.estimated(), each.actual()).anyMatch(Optional::isPresent)) {
                times.put(milestone, each);
            }
        }
        return times;
    }

    /** Every word on the arrival that said something new. */
    List<EtaChange> arrivals() {
        List<EtaChange> changes = new ArrayList<>();
        words.stream()
                .filter(word -> word.time().milestone() == Milestone.ARRIVED
                        && word.time().basis() != Basis.ACTUAL)
                .forEach(word -> {
                    if (changes.isEmpty()
                            || !changes.getLast().arrival().equals(word.time().at())) {
                        changes.add(new EtaChange(word.reported(), word.time().at(), word.source()));
                    }
                });
        return changes;
    }

    private Optional<Instant> newest(Milestone milestone, Basis basis) {
        return words.stream()
                .map(Word::time)
                .filter(time -> time.milestone() == milestone && time.basis() == basis)
                .reduce((older, newer) -> newer)
                .map(TimeStated::at);
    }
}

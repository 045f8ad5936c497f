package lu.airsilk.consignment.inbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.PartState;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.message.MessageFinding;
import lu.airsilk.shared.number.FlightNumber;

/**
 * What carriers say of a booked air waybill and what cannot be so together, as far as one message speaks of it.
 *
 * @param booked how many pieces had space on which departure before the message was applied
 * @param progress by all that was said, this message too
 * @param known all that was said, this message too
 * @param said what the message says of it
 */
record Contradictions(
        Consignment consignment,
        Map<FlightKey, Integer> booked,
        Progress progress,
        List<MilestoneEvent> known,
        List<Saying> said) {

    private static final Comparator<FlightKey> BY_DAY = Comparator.comparing(FlightKey::day)
            .thenComparing(flight -> flight.number().number());

    /** @param planned whether the timetable has a departure */
    List<MessageFinding> all(Predicate<FlightKey> planned) {
        return Stream.of(otherFlights(planned), backwards(), tooSoon(), early(), tenderedLate(), moreThanAll())
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    /** Flights on which it is not booked or not with so many pieces, and those that have fewer of its pieces by them. */
    private Stream<MessageFinding> otherFlights(Predicate<FlightKey> planned) {
        List<MessageFinding> other = named(said)
                .flatMap(part -> part.flight().stream())
                .map(flight -> new FlightKey(flight.number(), flight.day()))
                .filter(flight -> !booked.containsKey(flight))
                .filter(planned)
                .map(flight -> of("flight.notBooked", flight))
                .toList();
        List<MessageFinding> all = Stream.concat(other.stream(), more()).toList();
        return all.isEmpty() ? Stream.empty() : Stream.concat(all.stream(), fewer());
    }

    /** More pieces than are booked there, on flights of which the message speaks. */
    private Stream<MessageFinding> more() {
        Set<FlightNumber> numbers = numbers(said);
        return booked.keySet().stream()
                .filter(flight -> numbers.contains(flight.number()))
                .sorted(BY_DAY)
                .filter(flight -> flying(flight) > pieces(flight))
                .map(flight -> of("flight.morePieces", flight, pieces(flight), flying(flight)));
    }

    private Stream<MessageFinding> fewer() {
        return booked.keySet().stream()
                .sorted(BY_DAY)
                .filter(flight -> flying(flight) < pieces(flight))
                .map(flight -> of("flight.fewerPieces", flight, pieces(flight), flying(flight)));
    }

    private int pieces(FlightKey flight) {
        return booked.getOrDefault(flight, 0);
    }

    private int flying(FlightKey flight) {
        return progress.on(new FlightOn(flight.number(), flight.day()));
    }

    /** Flights that have landed, by what is said, before they left or, where nobody said that they left, were to leave. */
    private Stream<MessageFinding> backwards() {
        return named(said)
                .filter(PartState::landedBeforeLeaving)
                .flatMap(part -> backwards(part, moment(part, Milestone.ARRIVED)));
    }

    private static Stream<MessageFinding> backwards(PartState part, String landed) {
        boolean left = part.times(Milestone.DEPARTED).actual().isPresent();
        return of(left ? "event.landedBeforeLeaving" : "event.landedBeforePlanned", part, landed);
    }

    /** Flights that were there, by what is said, long before any aeroplane can be. */
    private Stream<MessageFinding> tooSoon() {
        return named(said)
                .filter(PartState::landedTooSoon)
                .flatMap(part -> of(
                        "event.landedTooSoon",
                        part,
                        moment(
                                part,
                                part.times(Milestone.ARRIVED).actual().isPresent()
                                        ? Milestone.ARRIVED
                                        : Milestone.CHECKED_IN)));
    }

    /** Landings of some pieces before any flight of that number left or was to leave. */
    private Stream<MessageFinding> early() {
        return said.stream().filter(saying -> saying.event().lands()).flatMap(landed -> {
            Instant at = landed.event().occurred();
            List<PartState> parts = named(List.of(landed)).toList();
            boolean before = parts.stream().allMatch(part -> leavesAfter(part, at));
            return before
                    ? parts.stream().limit(1).flatMap(part -> backwards(part, FindingWords.minute(at)))
                    : Stream.empty();
        });
    }

    private static boolean leavesAfter(PartState part, Instant moment) {
        return part.times(Milestone.DEPARTED).known().filter(moment::isBefore).isPresent();
    }

    /** Pieces that were handed to the carrier after their flight left; of all flights, where the handing over is said now. */
    private Stream<MessageFinding> tenderedLate() {
        boolean handedOver = said.stream().anyMatch(each -> each.event().code().equals(MilestoneEvent.TENDERED));
        return (handedOver ? progress.parts().stream() : named(said))
                .filter(PartState::tenderedAfterLeaving)
                .flatMap(part -> of("event.tenderedAfterLeaving", part, moment(part, Milestone.TENDERED)));
    }

    /**
     * Flights that have left with more pieces together than there are, where the message tells of one of them. Pieces that were
     * left behind leave once more, so that nothing can be said of them.
     */
    private Stream<MessageFinding> moreThanAll() {
        boolean now = said.stream().map(Saying::event).anyMatch(this::isDeparture);
        boolean again = known.stream().anyMatch(MilestoneEvent::leavesBehind);
        int left = now && !again ? left() : 0;
        return left > consignment.pieces()
                ? Stream.of(of("awb.morePiecesLeft", Stream.of(awb(), left, consignment.pieces())))
                : Stream.empty();
    }

    /** With each flight all at most: that one took more is named by itself. */
    private int left() {
        return known.stream()
                .filter(this::isDeparture)
                .collect(Collectors.groupingBy(MilestoneEvent::flight, Collectors.summingInt(this::count)))
                .values()
                .stream()
                .mapToInt(some -> Math.min(some, consignment.pieces()))
                .sum();
    }

    /** From where it starts: what goes on from elsewhere has left before. */
    private boolean isDeparture(MilestoneEvent event) {
        return event.code().equals(MilestoneEvent.DEPARTED)
                && event.flight().isPresent()
                && (event.place().isEmpty() || event.place().equals(consignment.origin()));
    }

    private int count(MilestoneEvent event) {
        return event.pieces() == 0 ? consignment.pieces() : event.pieces();
    }

    /** The parts on flights of which these speak. */
    private Stream<PartState> named(List<Saying> sayings) {
        Set<FlightNumber> numbers = numbers(sayings);
        return progress.parts().stream()
                .filter(part -> part.flight()
                        .filter(flight -> numbers.contains(flight.number()))
                        .isPresent());
    }

    private static Set<FlightNumber> numbers(List<Saying> sayings) {
        return sayings.stream()
                .flatMap(each -> each.event().flight().stream())
                .map(FlightOn::number)
                .collect(Collectors.toSet());
    }

    private String awb() {
        return consignment.awb().number();
    }

    private MessageFinding of(String code, FlightKey flight, Integer... figures) {
        Stream<Object> named = Stream.of(awb(), flight.number(), flight.day());
        return of(code, Stream.concat(named, Stream.of(figures)));
    }

    private static Stream<MessageFinding> of(String code, PartState part, String other) {
        return part.flight().stream()
                .map(flight -> new FlightKey(flight.number(), flight.day()))
                .map(flight -> of(code, Stream.of(flight, moment(part, Milestone.DEPARTED), other)));
    }

    private static MessageFinding of(String code, Stream<?> arguments) {
        return new MessageFinding(code, 0, 0, arguments.map(String::valueOf).toList());
    }

    private static String moment(PartState part, Milestone milestone) {
        return part.times(milestone).known().map(FindingWords::minute).orElse("");
    }
}

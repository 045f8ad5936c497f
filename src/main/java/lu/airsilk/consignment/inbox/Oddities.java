package lu.airsilk.consignment.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.PartState;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.consignment.waybill.rule.TimeStated;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.message.MessageFinding;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.FlightNumber;

/** What is odd in what carriers say; it is applied all the same, for they may know better. */
@ApplicationScoped
class Oddities {

    /** So much may the sender's clock be ahead of ours. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    /** As messages know it, and read alike in every language. */
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Pattern SAID_MINUTE = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2} UTC");

    private static final Pattern SAID_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Of these only the report is a fact; the time that they name is their flight's. */
    private static final Set<String> PLANS = Set.of("BKD", "MAN", "PRE");

    @Inject
    FlightSchedule schedule;

    @Inject
    Clock clock;

    /** The moment that an argument of one of these findings names; empty for any other. */
    static Optional<Instant> moment(String argument) {
        return SAID_MINUTE.matcher(argument).matches()
                ? Optional.of(MINUTE.parse(argument, Instant::from))
                : Optional.empty();
    }

    /** The same of a day. */
    static Optional<LocalDate> day(String argument) {
        return SAID_DAY.matcher(argument).matches() ? Optional.of(LocalDate.parse(argument)) : Optional.empty();
    }

    /** What is odd in one thing said. */
    List<MessageFinding> of(Optional<Consignment> consignment, Saying saying) {
        return Stream.of(unknownFlight(consignment, saying), future(saying))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where the carrier counts other pieces than the air waybill has: it may be a message of another one. */
    static Optional<MessageFinding> otherPieces(Consignment consignment, List<Saying> said) {
        return said.stream()
                .flatMap(saying -> pieces(saying, consignment))
                .findFirst()
                .map(all -> new MessageFinding(
                        "awb.pieces",
                        0,
                        0,
                        List.of(
                                consignment.awb().number(),
                                Integer.toString(all),
                                Integer.toString(consignment.pieces()))));
    }

    /**
     * Where flights have left with more pieces together than the air waybill has, and this message tells of one of them. Pieces
     * that were left behind leave once more, so that nothing can be said of them.
     */
    static Optional<MessageFinding> moreThanAll(
            Consignment consignment, Collection<MilestoneEvent> known, List<Saying> said) {
        int left = known.stream()
                .filter(event -> isDeparture(event, consignment))
                .collect(Collectors.groupingBy(
                        MilestoneEvent::flight, Collectors.summingInt(event -> count(event, consignment))))
                .values()
                .stream()
                .mapToInt(some ->
                        Math.min(some, consignment.pieces())) // more than all with one flight is named by itself
                .sum();
        boolean now = said.stream().map(Saying::event).anyMatch(event -> isDeparture(event, consignment));
        boolean again = known.stream().anyMatch(MilestoneEvent::leavesBehind);
        return now && !again && left > consignment.pieces()
                ? Optional.of(new MessageFinding(
                        "awb.morePiecesLeft",
                        0,
                        0,
                        List.of(
                                consignment.awb().number(),
                                Integer.toString(left),
                                Integer.toString(consignment.pieces()))))
                : Optional.empty();
    }

    /** From where it starts: what goes on from elsewhere has left before. */
    private static boolean isDeparture(MilestoneEvent event, Consignment consignment) {
        return event.code().equals(MilestoneEvent.DEPARTED)
                && event.flight().isPresent()
                && (event.place().isEmpty() || event.place().equals(consignment.origin()));
    }

    private static int count(MilestoneEvent event, Consignment consignment) {
        return event.pieces() == 0 ? consignment.pieces() : event.pieces();
    }

    /** All that it is said to have, or some that are more than all. */
    private static Stream<Integer> pieces(Saying saying, Consignment consignment) {
        return Stream.concat(
                saying.all().stream().filter(all -> all != consignment.pieces()),
                Stream.of(saying.event().pieces()).filter(some -> some > consignment.pieces()));
    }

    /**
     * What is odd in all that is known of a booked air waybill, as far as this message spoke of it: a flight on which it
     * is not booked, a landing before the flight left, pieces handed over after it left.
     *
     * @param booked how many pieces were booked on which departure before the message was applied
     * @param progress by all that was said of it, this message too
     */
    List<MessageFinding> together(
            AirWaybillNumber awb, Map<FlightKey, Integer> booked, Progress progress, List<Saying> said) {
        return Stream.of(
                        otherFlights(awb, booked, progress, said),
                        backwards(progress, said),
                        early(progress, said),
                        tenderedLate(progress, said))
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    private Stream<MessageFinding> otherFlights(
            AirWaybillNumber awb, Map<FlightKey, Integer> booked, Progress progress, List<Saying> said) {
        List<MessageFinding> other = named(progress, said)
                .flatMap(part -> part.flight().stream())
                .filter(flight -> !booked.containsKey(key(flight)))
                .filter(flight -> schedule.find(key(flight)).isPresent())
                .map(flight -> new MessageFinding(
                        "flight.notBooked",
                        0,
                        0,
                        List.of(
                                awb.number(),
                                flight.number().number(),
                                flight.day().toString())))
                .toList();
        return other.isEmpty() ? Stream.empty() : Stream.concat(other.stream(), fewer(awb, booked, progress));
    }

    /** The flights that have fewer of its pieces now than were booked on them. */
    private static Stream<MessageFinding> fewer(
            AirWaybillNumber awb, Map<FlightKey, Integer> booked, Progress progress) {
        return booked.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(FlightKey::day)
                        .thenComparing(key -> key.number().number())))
                .flatMap(each -> fewer(awb, each.getKey(), each.getValue(), flying(progress, each.getKey())).stream());
    }

    private static Optional<MessageFinding> fewer(AirWaybillNumber awb, FlightKey flight, int booked, int left) {
        return left < booked
                ? Optional.of(new MessageFinding(
                        "flight.fewerPieces",
                        0,
                        0,
                        List.of(
                                awb.number(),
                                flight.number().number(),
                                flight.day().toString(),
                                Integer.toString(booked),
                                Integer.toString(left))))
                : Optional.empty();
    }

    private static int flying(Progress progress, FlightKey flight) {
        return progress.on(new FlightOn(flight.number(), flight.day()));
    }

    private static FlightKey key(FlightOn flight) {
        return new FlightKey(flight.number(), flight.day());
    }

    private Optional<MessageFinding> unknownFlight(Optional<Consignment> consignment, Saying saying) {
        return saying.event()
                .flight()
                .filter(flight -> saying.leaving())
                .map(Oddities::key)
                .filter(flight ->
                        consignment.filter(booked -> booked.wasBookedOn(flight)).isEmpty())
                .filter(flight -> schedule.find(flight).isEmpty())
                .map(flight -> new MessageFinding(
                        "flight.unknown",
                        saying.line(),
                        0,
                        List.of(flight.number().number(), flight.day().toString())));
    }

    private Optional<MessageFinding> future(Saying saying) {
        Instant soon = clock.instant().plus(SKEW);
        return facts(saying.event())
                .filter(soon::isBefore)
                .findFirst()
                .map(at -> new MessageFinding(
                        "event.future", saying.line(), 0, List.of(saying.event().code(), MINUTE.format(at))));
    }

    private static Stream<Instant> facts(MilestoneEvent event) {
        Stream<Instant> actual = event.times().stream()
                .filter(time -> time.basis() == TimeStated.Basis.ACTUAL)
                .map(TimeStated::at);
        return PLANS.contains(event.code()) ? actual : Stream.concat(Stream.of(event.occurred()), actual);
    }

    /** The parts on flights of which something was said now. */
    private static Stream<PartState> named(Progress progress, List<Saying> said) {
        Set<FlightNumber> numbers = said.stream()
                .flatMap(each -> each.event().flight().stream())
                .map(FlightOn::number)
                .collect(Collectors.toSet());
        return progress.parts().stream()
                .filter(part -> part.flight()
                        .filter(flight -> numbers.contains(flight.number()))
                        .isPresent());
    }

    /** Flights that have landed, by what is said, before they left or, where nobody said that they left, were to leave. */
    private static Stream<MessageFinding> backwards(Progress progress, List<Saying> said) {
        return named(progress, said)
                .filter(PartState::landedBeforeLeaving)
                .flatMap(part -> part.flight().stream().map(flight -> backwards(part, flight)));
    }

    /** Pieces that were handed to the carrier, by what is said, after their flight left; of all, where the handing over is said now. */
    private static Stream<MessageFinding> tenderedLate(Progress progress, List<Saying> said) {
        boolean handedOver = said.stream().anyMatch(each -> each.event().code().equals(MilestoneEvent.TENDERED));
        return (handedOver ? progress.parts().stream() : named(progress, said))
                .filter(PartState::tenderedAfterLeaving)
                .flatMap(part -> part.flight().stream()
                        .map(flight -> new MessageFinding(
                                "event.tenderedAfterLeaving",
                                0,
                                0,
                                List.of(
                                        flight.number() + "-" + flight.day(),
                                        known(part, Milestone.DEPARTED),
                                        known(part, Milestone.TENDERED)))));
    }

    /** Landings of some pieces before any flight of that number left or was to leave. */
    private static Stream<MessageFinding> early(Progress progress, List<Saying> said) {
        return said.stream().filter(saying -> saying.event().lands()).flatMap(landed -> {
            List<PartState> parts = named(progress, List.of(landed)).toList();
            boolean before = parts.stream()
                    .allMatch(part -> leavesAfter(part, landed.event().occurred()));
            return before ? parts.stream().limit(1).flatMap(part -> early(part, landed)) : Stream.empty();
        });
    }

    private static boolean leavesAfter(PartState part, Instant moment) {
        return part.times(Milestone.DEPARTED).known().filter(moment::isBefore).isPresent();
    }

    private static Stream<MessageFinding> early(PartState part, Saying landed) {
        return part.flight().stream()
                .map(flight ->
                        backwards(part, flight, MINUTE.format(landed.event().occurred())));
    }

    private static MessageFinding backwards(PartState part, FlightOn flight) {
        return backwards(part, flight, known(part, Milestone.ARRIVED));
    }

    private static MessageFinding backwards(PartState part, FlightOn flight, String landed) {
        boolean left = part.times(Milestone.DEPARTED).actual().isPresent();
        return new MessageFinding(
                left ? "event.landedBeforeLeaving" : "event.landedBeforePlanned",
                0,
                0,
                List.of(flight.number() + "-" + flight.day(), known(part, Milestone.DEPARTED), landed));
    }

    private static String known(PartState part, Milestone milestone) {
        return part.times(milestone).known().map(MINUTE::format).orElse("");
    }
}

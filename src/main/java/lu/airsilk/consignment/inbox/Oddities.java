package lu.airsilk.consignment.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.consignment.waybill.rule.TimeStated;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.message.MessageFinding;

/** What is odd in what carriers say; it is applied all the same, for they may know better. */
@ApplicationScoped
class Oddities {

    /** So much may the sender's clock be ahead of ours. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    @Inject
    FlightSchedule schedule;

    @Inject
    Clock clock;

    /** What is odd in one thing said. */
    List<MessageFinding> of(Optional<Consignment> consignment, Saying saying) {
        return Stream.of(
                        unknownFlight(consignment, saying),
                        future(saying),
                        moreThanItSays(saying),
                        fewerThanItSays(saying))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * What cannot be so in all that is known of a booked air waybill, as far as this message spoke of it.
     *
     * @param booked how many pieces had space on which departure before the message was applied
     * @param progress by all that was said of it, this message too
     */
    List<MessageFinding> together(
            Consignment consignment,
            Map<FlightKey, Integer> booked,
            Progress progress,
            List<MilestoneEvent> known,
            List<Saying> said) {
        return new Contradictions(consignment, booked, progress, known, said)
                .all(flight -> schedule.find(flight).isPresent());
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

    /** All that it is said to have, or some that are more than all where that is not said. */
    private static Stream<Integer> pieces(Saying saying, Consignment consignment) {
        return Stream.concat(
                saying.all().or(saying::calledAll).stream().filter(all -> all != consignment.pieces()),
                Stream.of(saying.event().pieces())
                        .filter(some -> saying.all().isEmpty() && some > consignment.pieces()));
    }

    private Optional<MessageFinding> unknownFlight(Optional<Consignment> consignment, Saying saying) {
        return saying.event()
                .flight()
                .filter(flight -> saying.leaving())
                .map(flight -> new FlightKey(flight.number(), flight.day()))
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
                .filter(fact -> soon.isBefore(fact.at()))
                .findFirst()
                .map(fact -> new MessageFinding(
                        fact.landing() ? "event.landedInFuture" : "event.future",
                        saying.line(),
                        0,
                        List.of(saying.event().code(), FindingWords.minute(fact.at()))));
    }

    /** Where the message contradicts itself: some of the pieces are more than it counts in all. */
    private static Optional<MessageFinding> moreThanItSays(Saying saying) {
        int some = saying.event().pieces();
        return saying.all()
                .filter(all -> some > all)
                .map(all -> new MessageFinding(
                        "awb.someBeyondAll",
                        saying.line(),
                        0,
                        List.of(saying.awb().number(), Integer.toString(some), Integer.toString(all))));
    }

    /** Where it calls all pieces what are fewer by its own count: a part was meant, and what goes on which flight is in doubt. */
    private static Optional<MessageFinding> fewerThanItSays(Saying saying) {
        return saying.all()
                .flatMap(all -> saying.calledAll()
                        .filter(called -> called < all)
                        .map(called -> new MessageFinding(
                                "awb.someCalledAll",
                                saying.line(),
                                0,
                                List.of(saying.awb().number(), Integer.toString(called), Integer.toString(all)))));
    }

    /** A moment that is said to have been; a landing is told by the clock of where it is. */
    private record Fact(Instant at, boolean landing) {}

    private static Stream<Fact> facts(MilestoneEvent event) {
        Stream<Fact> actual = event.times().stream()
                .filter(time -> time.basis() == TimeStated.Basis.ACTUAL)
                .map(time -> new Fact(time.at(), time.milestone() == Milestone.ARRIVED));
        return event.isPlan() ? actual : Stream.concat(Stream.of(new Fact(event.occurred(), event.lands())), actual);
    }
}

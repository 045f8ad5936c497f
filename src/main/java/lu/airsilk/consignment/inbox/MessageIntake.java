package lu.airsilk.consignment.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lu.airsilk.consignment.Milestones;
import lu.airsilk.consignment.booking.ConsignmentNotices;
import lu.airsilk.consignment.piece.Packing;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.consignment.waybill.JourneyChange;
import lu.airsilk.consignment.waybill.SpokenOf;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.MilestoneFold;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Limit;
import lu.airsilk.identity.Limits;
import lu.airsilk.identity.Role;
import lu.airsilk.message.HouseReading;
import lu.airsilk.message.ManifestReading;
import lu.airsilk.message.MessageFinding;
import lu.airsilk.message.MessageReader;
import lu.airsilk.message.MessageReading;
import lu.airsilk.message.StatusReading;
import lu.airsilk.message.Unreadable;
import lu.airsilk.message.WaybillReading;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Takes in the carriers' messages. The raw text is kept, readable or not; statuses move the consignments they name. */
@ApplicationScoped
public class MessageIntake {

    private static final int LONGEST = 200_000;

    /** Statuses in one message: the manifest of a full freighter has some hundred waybills. */
    private static final int MOST = 1_000;

    /** So many statuses count as one message more. */
    private static final int AS_MUCH_AS_ONE = 100;

    /** A sign that databases do not keep in texts, and the one that is read and kept for it. */
    private static final char NUL = '\u0000';

    private static final char SHOWN_NUL = '\u2400';

    @Inject
    Limits limits;

    @Inject
    MessageReader reader;

    @Inject
    Consignments consignments;

    @Inject
    Milestones milestones;

    @Inject
    Houses houses;

    @Inject
    Packing packing;

    @Inject
    Oddities oddities;

    @Inject
    ToldLandings landings;

    @Inject
    ConsignmentNotices notices;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What the message says, without keeping or changing anything. */
    @Allowed({Role.IMPORT, Role.CARRIER})
    public MessageReading read(String text) {
        limits.count(Limit.MESSAGES);
        return reader.read(keepable(text), clock.instant());
    }

    /** What would become of the message if it came now; nothing is kept or changed. */
    @Allowed({Role.IMPORT, Role.CARRIER})
    public IntakeResult tryOut(String text) {
        limits.count(Limit.MESSAGES);
        Instant now = clock.instant();
        MessageReading reading = reader.read(keepable(text), now);
        IntakeResult.Tally tally = new IntakeResult.Tally(reading);
        byWaybill(reading, now).forEach((awb, said) -> {
            List<MilestoneEvent> known = consignments.events(awb);
            Optional<Consignment> consignment = consignments.find(awb);
            boolean tells = weigh(
                    consignment,
                    said,
                    tally,
                    event -> known.stream().noneMatch(event::saysTheSameAs) && known.add(event));
            consignment
                    .filter(found -> tells)
                    .ifPresent(found -> oddities.together(
                                    found,
                                    found.piecesByFlight(),
                                    MilestoneFold.of(found.shipment(), known),
                                    known,
                                    said)
                            .forEach(tally::found));
        });
        return tally.of(reading);
    }

    /**
     * Keeps the message and applies it. One that nobody can read is kept too, and its reading says where it failed; one
     * that says more than {@value #MOST} statuses is refused, and nothing of it is kept.
     *
     * @param sent of which 200,000 characters are kept
     */
    @Transactional
    @Allowed({Role.IMPORT, Role.CARRIER})
    public IntakeResult take(String sent) {
        limits.count(Limit.MESSAGES);
        String text = keepable(sent);
        Instant now = clock.instant();
        MessageReading reading = reader.read(text, now);
        Map<AirWaybillNumber, List<Saying>> sayings = bounded(byWaybill(reading, now));
        // read before anything is written, so that nothing need be flushed for it
        SpokenOf spokenOf = consignments.lockSpokenOf(landings.named(sayings));
        ToldLandings.Told landing = new ToldLandings.Told();
        int told = reading instanceof HouseReading said ? houses.keep(said) : 0;
        RawMessage raw = keep(text, reading, now, told);
        IntakeResult.Tally tally = new IntakeResult.Tally(reading);
        if (reading instanceof HouseReading said) {
            consignments
                    .find(said.master())
                    .flatMap(master -> houses.sum(said.master()).beyond(master))
                    .ifPresent(tally::found);
        }
        sayings.forEach((awb, said) -> {
            Optional<Consignment> consignment = spokenOf.consignment(awb);
            List<MilestoneEvent> known = spokenOf.events(awb);
            boolean tells = weigh(consignment, said, tally, event -> milestones.keep(awb, event, raw.id(), known));
            consignment.filter(found -> tells).ifPresent(found -> {
                said.stream().filter(Saying::leaving).forEach(each -> loaded(awb, reading, each));
                Map<FlightKey, Integer> before = found.piecesByFlight();
                JourneyChange moved = milestones.follow(found, known);
                oddities.together(found, before, moved.progress(), known, said).forEach(tally::found);
                notices.moved(found, moved);
                landing.of(moved.progress(), said);
            });
        });
        landings.tell(landing, awb -> !sayings.containsKey(awb), spokenOf, raw.id());
        return told(tally.of(reading));
    }

    /** Each status costs, whoever sends it; refused when they are more than any flight has. */
    private Map<AirWaybillNumber, List<Saying>> bounded(Map<AirWaybillNumber, List<Saying>> sayings) {
        int all = sayings.values().stream().mapToInt(List::size).sum();
        Refused.unless(all <= MOST, "message.tooMany", all, MOST);
        limits.count(Limit.MESSAGES, all / AS_MUCH_AS_ONE);
        return sayings;
    }

    private static String keepable(String text) {
        return text.replace(NUL, SHOWN_NUL);
    }

    private void loaded(AirWaybillNumber awb, MessageReading reading, Saying said) {
        said.event()
                .flight()
                .ifPresent(flight ->
                        packing.loadedInto(awb, units(reading, awb), new FlightKey(flight.number(), flight.day())));
    }

    /** The units that the message names for this waybill. */
    private static Set<String> units(MessageReading reading, AirWaybillNumber awb) {
        return switch (reading) {
            case StatusReading status -> Set.copyOf(status.ulds());
            case ManifestReading manifest ->
                manifest.unloadings().stream()
                        .flatMap(stop -> stop.loads().stream())
                        .filter(load -> load.awb().equals(awb))
                        .flatMap(load -> load.unit().stream())
                        .collect(Collectors.toSet());
            case WaybillReading waybill -> Set.of();
            case HouseReading houses -> Set.of();
            case Unreadable unreadable -> Set.of();
        };
    }

    /** Import staff see what is odd when they apply a message; of the carriers' own they are told. */
    private IntakeResult told(IntakeResult taken) {
        if (!taken.findings().isEmpty() && !actor.has(Role.IMPORT)) {
            taken.awbs().stream()
                    .findFirst()
                    .ifPresent(awb -> notices.odd(awb, taken.findings().size()));
        }
        return taken;
    }

    private RawMessage keep(String text, MessageReading reading, Instant now, int told) {
        RawMessage raw = new RawMessage(
                reading.kindName(),
                reading.awbs().stream()
                        .findFirst()
                        .map(AirWaybillNumber::number)
                        .orElse(""),
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                new RawMessage.Received(actor.user(), now),
                told);
        consignments.add(raw);
        return raw;
    }

    private static Map<AirWaybillNumber, List<Saying>> byWaybill(MessageReading reading, Instant now) {
        return Saying.of(reading, now).stream()
                .collect(Collectors.groupingBy(Saying::awb, LinkedHashMap::new, Collectors.toList()));
    }

    /** Tallies what is said; gives whether the state of the goods may have changed with it. */
    private boolean weigh(
            Optional<Consignment> consignment,
            List<Saying> said,
            IntakeResult.Tally tally,
            Predicate<MilestoneEvent> isNew) {
        if (consignment.isEmpty()) {
            tally.found(new MessageFinding(
                    "awb.unknown", 0, 0, List.of(said.getFirst().awb().number())));
        }
        consignment.flatMap(booked -> Oddities.otherPieces(booked, said)).ifPresent(tally::found);
        boolean tells = false;
        for (Saying saying : said) {
            oddities.of(consignment, saying).forEach(tally::found);
            if (isNew.test(saying.event())) {
                tally.applied(saying);
                tells |= saying.event().tellsOfGoods();
            } else {
                tally.ignored(saying, "message.duplicate");
            }
        }
        return tells;
    }
}

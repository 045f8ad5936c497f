package lu.airsilk.consignment.waybill;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.consignment.waybill.rule.Flag;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.Journey;
import lu.airsilk.consignment.waybill.rule.Lateness;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneTimes;
import lu.airsilk.consignment.waybill.rule.PartState;
import lu.airsilk.consignment.waybill.rule.Standing;
import lu.airsilk.platform.faces.JourneyStop;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.PlaceTime;
import lu.airsilk.platform.faces.Say;

/** A consignment's journey in the reader's words: the state sentence, the stops, what is missing. */
public record JourneyWords(Journey journey, Told told, Instant now) implements PartLanes.Words {

    /**
     * What the portal itself knows beside what carriers say.
     *
     * @param booked when the waybill was booked here
     * @param reasons of the flights that are delayed or cancelled
     */
    public record Told(Instant booked, Map<FlightOn, String> reasons) {

        public Told {
            reasons = Map.copyOf(reasons);
        }

        /** Empty when nobody has said one. */
        String reason(PartState part) {
            return part.flight().map(reasons::get).orElse("");
        }
    }

    private static final List<Milestone> FLOWN = List.of(Milestone.DEPARTED, Milestone.ARRIVED);

    /** Customs may let goods go that were declared before they landed, before the airline gives notice of them. */
    private static final List<Milestone> RELEASED = List.of(Milestone.NOTIFIED, Milestone.CLEARED);

    private static final List<Milestone> AT_ORIGIN =
            List.of(Milestone.PLANNED, Milestone.BOOKED, Milestone.TENDERED, Milestone.MANIFESTED, Milestone.DEPARTED);

    /** “18 of 24 pieces have landed; the rest lands Thu 14:30.” */
    String state() {
        Standing standing = journey.standing();
        if (standing.stage() == Standing.Stage.LANDED && journey.announced(now).isPresent()) {
            return PageWords.say(
                    "consignmentView.says.ANNOUNCED",
                    standing.all(),
                    moment(journey.announced(now).get(), true));
        }
        boolean flown = standing.stage() != Standing.Stage.TO_FLY;
        boolean restFlies = standing.stage() == Standing.Stage.PARTLY_FLYING;
        return PageWords.say(
                "consignmentView.says." + standing.stage() + known(standing),
                standing.there(),
                standing.all(),
                standing.next().map(at -> moment(at, flown)).orElse(""),
                standing.rest().map(at -> moment(at, !restFlies)).orElse(""));
    }

    private String known(Standing standing) {
        if (standing.isOverdue(now)) {
            return ".due";
        }
        return standing.rest().isPresent() ? ".rest" : standing.next().isPresent() ? ".next" : "";
    }

    /** The stops of which something is known, each with how many pieces are there. */
    List<JourneyStop> stops() {
        return Arrays.stream(Milestone.values())
                .filter(milestone -> milestone != Milestone.PLANNED)
                .flatMap(this::stops)
                .toList();
    }

    /** Each flight leaves and lands at its own moment, one perhaps before the other leaves; all else the pieces do together. */
    private Stream<JourneyStop> stops(Milestone milestone) {
        if (RELEASED.contains(milestone)) {
            return milestone == RELEASED.getFirst()
                    ? inTime(RELEASED.stream().flatMap(this::together))
                    : Stream.empty();
        }
        if (!FLOWN.contains(milestone) || journey.progress().parts().size() == 1) {
            return together(milestone);
        }
        return milestone == FLOWN.getFirst() ? inTime(FLOWN.stream().flatMap(this::byFlight)) : Stream.empty();
    }

    private Stream<JourneyStop> byFlight(Milestone milestone) {
        return journey.progress().parts().stream()
                .filter(part -> part.flight().isPresent())
                .flatMap(part -> flown(milestone, part));
    }

    /** By the surest moment known of each. */
    static Stream<JourneyStop> inTime(Stream<JourneyStop> stops) {
        return stops.sorted(Comparator.comparing(stop -> stop.shown().orElse(Instant.MAX)));
    }

    private Stream<JourneyStop> flown(Milestone milestone, PartState part) {
        MilestoneTimes times = past(part.times(milestone), part.reached(milestone) == part.pieces());
        return times.known().isPresent()
                ? Stream.of(stop(
                        milestone,
                        joined(Stream.of(
                                name(part),
                                ofAll("consignmentView.ofPieces", part.pieces()),
                                reasons(milestone, Stream.of(part)))),
                        times))
                : Stream.empty();
    }

    /** What all have passed, though nobody said when, is no longer planned or expected. */
    private static MilestoneTimes past(MilestoneTimes times, boolean passed) {
        return passed && times.actual().isEmpty()
                ? new MilestoneTimes(Optional.empty(), Optional.empty(), Optional.empty())
                : times;
    }

    /** That all were booked stands at the head, though what was said of a flight that they do not fly with counts no more. */
    private Stream<JourneyStop> together(Milestone milestone) {
        int all = journey.progress().pieces();
        MilestoneTimes times = past(journey.times(milestone), journey.progress().reached(milestone) == all);
        boolean timed = times.known().isPresent();
        Optional<Instant> so = timed ? Optional.empty() : journey.latestSoFar(milestone);
        boolean booked = milestone == Milestone.BOOKED && journey.progress().reached(milestone) == all;
        if (booked && !timed && so.isEmpty()) {
            return Stream.of(stop(milestone, note(milestone), bookedHere()));
        }
        return timed || so.isPresent() || journey.isForemost(milestone)
                ? Stream.of(stop(
                        milestone,
                        joined(Stream.of(
                                note(milestone),
                                so.map(at -> Say.moment(at, place(milestone).name()))
                                        .orElse(""),
                                reasons(milestone, journey.progress().parts().stream()))),
                        times))
                : Stream.empty();
    }

    private static String joined(Stream<String> words) {
        return words.filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Why they leave late, beside their leaving. */
    private String reasons(Milestone milestone, Stream<PartState> parts) {
        return milestone == Milestone.DEPARTED ? joined(parts.map(told::reason).distinct()) : "";
    }

    /** When no carrier has said when, or only of a flight that they do not fly with. */
    private MilestoneTimes bookedHere() {
        return new MilestoneTimes(Optional.empty(), Optional.empty(), Optional.of(told.booked()));
    }

    /** What is reported of a moment still to come is announced, and nothing is done yet. */
    private JourneyStop stop(Milestone milestone, String note, MilestoneTimes times) {
        Optional<Instant> announced = times.actual().filter(now::isBefore);
        if (announced.isPresent()) {
            return new JourneyStop(
                    Say.word(milestone),
                    joined(Stream.of(note, PageWords.say("consignmentView.announced"))),
                    place(milestone),
                    times.planned(),
                    announced,
                    Optional.empty());
        }
        return new JourneyStop(
                Say.word(milestone), note, place(milestone), times.planned(), times.estimated(), times.actual());
    }

    private static PlaceTime place(Milestone milestone) {
        return AT_ORIGIN.contains(milestone) ? PlaceTime.LUX : PlaceTime.CGO;
    }

    /** How many are there; when the last of them came stands beside it while nobody knows it of the others. */
    private String note(Milestone milestone) {
        int reached = journey.progress().reached(milestone);
        return reached == 0 ? "" : ofAll("consignmentView.ofPieces", reached);
    }

    private String ofAll(String key, int pieces) {
        return PageWords.say(key, pieces, journey.progress().pieces());
    }

    /** What waits for somebody: open flags, pieces without a flight, landings later than planned, words that contradict. */
    List<Missing> missing() {
        List<Missing> all = new ArrayList<>();
        journey.progress().openFlags().stream().map(this::flag).forEach(all::add);
        int waiting = journey.waitingForFlight();
        if (waiting > 0) {
            all.add(missing("NO_FLIGHT", Optional.empty(), waiting));
        }
        journey.progress().parts().stream().flatMap(part -> late(part).stream()).forEach(all::add);
        journey.progress().parts().stream().flatMap(this::contradictions).forEach(all::add);
        return all;
    }

    /** What carriers have said of a part that cannot be so. */
    private Stream<Missing> contradictions(PartState part) {
        Stream<Missing> tendered = part.tenderedAfterLeaving()
                ? Stream.of(contradiction("TENDERED_AFTER_LEAVING", part, Milestone.TENDERED, false))
                : Stream.empty();
        Stream<Missing> landed = part.landedBeforeLeaving()
                ? Stream.of(contradiction("LANDED_BEFORE_LEAVING", part, Milestone.ARRIVED, true))
                : Stream.empty();
        return Stream.concat(tendered, landed);
    }

    private Missing contradiction(String kind, PartState part, Milestone other, boolean there) {
        return missing(
                kind,
                Optional.empty(),
                part.pieces(),
                name(part),
                part.times(Milestone.DEPARTED)
                        .known()
                        .map(at -> moment(at, false))
                        .orElse(""),
                part.times(other).known().map(at -> moment(at, there)).orElse(""));
    }

    private Missing flag(Flag flag) {
        return missing(
                flag.kind().name(),
                Optional.of(flag.since()),
                flag.pieces(),
                flag.flight().map(JourneyWords::flight).orElse(""));
    }

    /** A part that lands later than planned, or of which nobody has said that it left or landed though it should have. */
    private Optional<Missing> late(PartState part) {
        return Lateness.of(part, now).map(late -> late(part, late));
    }

    private Missing late(PartState part, Lateness late) {
        boolean there = late.kind() != Lateness.Kind.NOT_LEFT;
        String kind = late.kind().name();
        String due = moment(late.due(), there);
        return late.now()
                .map(at -> because(
                        part, missing(kind, Optional.empty(), part.pieces(), name(part), moment(at, there), due)))
                .orElseGet(() -> missing(kind, Optional.empty(), part.pieces(), name(part), due));
    }

    private Missing because(PartState part, Missing late) {
        String reason = told.reason(part);
        return reason.isEmpty()
                ? late
                : new Missing(
                        late.kind(),
                        late.word(),
                        PageWords.say("consignmentView.because", late.sentence(), reason),
                        late.since());
    }

    private static Missing missing(String kind, Optional<Instant> since, Object... arguments) {
        return new Missing(
                kind,
                PageWords.say("consignmentView.missing." + kind),
                PageWords.say("consignmentView.missing." + kind + ".what", arguments),
                since);
    }

    /** The parts as rows. */
    List<PartLine> parts() {
        return journey.progress().parts().stream()
                .map(part -> new PartLine(name(part), told.reason(part), part))
                .toList();
    }

    private String name(PartState part) {
        return part.flight().map(JourneyWords::flight).orElseGet(() -> PageWords.say("consignmentView.noFlight"));
    }

    @Override
    public String lane(PartState part) {
        return name(part) + " · " + ofAll("consignmentView.of", part.pieces());
    }

    public static String flight(FlightOn flight) {
        return flight.number() + " " + Say.day(flight.day());
    }

    @Override
    public String stretch(PartLanes.Stretch stretch) {
        return Say.word(stretch.from()) + " " + moment(stretch.begin(), stretch.from() != Milestone.DEPARTED) + " – "
                + Say.word(stretch.to()) + " " + moment(stretch.end(), true) + ", "
                + PageWords.say("milestone." + stretch.certainty());
    }

    private static String moment(Instant at, boolean there) {
        return Say.moment(at, there ? "CGO" : "LUX");
    }
}

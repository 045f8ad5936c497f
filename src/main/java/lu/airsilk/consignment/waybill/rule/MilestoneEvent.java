package lu.airsilk.consignment.waybill.rule;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that happened to pieces of an air waybill, as somebody said it.
 *
 * @param code status code, as {@code RCF}; {@code RECEIPTED}, {@code CLOSED}, {@code ALTERED} and {@code UNCLEARED} are the portal's own
 * @param discrepancy code of a DIS, else empty
 * @param flight when it names one: with the day of departure for BKD, MAN, DEP, PRE, else with the day at the place
 * @param place airport where it happened; of departure for BKD, MAN, DEP, PRE; empty when nobody says
 * @param occurred when
 * @param pieces how many; 0 when nobody says, which means all
 * @param whole whether it speaks of all pieces of the air waybill
 * @param source who says so
 * @param reported when it was said: the newest word on an expected time counts
 * @param times the times of its flight that it states
 * @param onto the flight that its pieces were given instead of the one it names; only of {@code REBOOKED} and {@code CANCELLED}
 */
public record MilestoneEvent(
        String code,
        String discrepancy,
        Optional<FlightOn> flight,
        String place,
        Instant occurred,
        int pieces,
        boolean whole,
        Source source,
        Instant reported,
        List<TimeStated> times,
        Optional<FlightOn> onto) {

    /** The portal's own code for other times of a departure. */
    public static final String TIMES = "TIMES";

    /** The portal's own code for a departure that does not fly. */
    public static final String CANCELLED = "CANCELLED";

    /** The portal's own code for pieces that a flight left behind and that were given another one. */
    public static final String REBOOKED = "REBOOKED";

    /** The portal's own code for a booking that was changed: what the carrier had confirmed was of the older one. */
    public static final String ALTERED = "ALTERED";

    /**
     * The portal's own code for a release by customs whose moment was wrong: the releases of the moment that it states, said
     * until then, count no more.
     */
    public static final String UNCLEARED = "UNCLEARED";

    /** Released by customs. */
    private static final String CLEARED = "CCD";

    /** The portal's own code for what was counted at the hub and is stock. */
    public static final String RECEIPTED = "RECEIPTED";

    /** The carrier's word that it has taken the pieces on. */
    public static final String BOOKED = "BKD";

    /** The carrier's word that the pieces were handed to it. */
    public static final String TENDERED = "RCS";

    /** The carrier's word that they have left with a flight. */
    public static final String DEPARTED = "DEP";

    /** Codes that name a departure without being a milestone of it. */
    private static final Set<String> OF_A_DEPARTURE = Set.of("PRE", TIMES, CANCELLED, REBOOKED);

    /** Of these only the report is a fact; the time that they name is their flight's. */
    private static final Set<String> PLANS = Set.of(BOOKED, "MAN", "PRE");

    /** By event time, then source, then content: never by order of arrival. */
    static final Comparator<MilestoneEvent> ORDER = Comparator.comparing(MilestoneEvent::occurred)
            .thenComparing(MilestoneEvent::source)
            .thenComparing(MilestoneEvent::code)
            .thenComparing(MilestoneEvent::discrepancy)
            .thenComparing(MilestoneEvent::place)
            .thenComparing(event -> event.flight().map(FlightOn::toString).orElse(""))
            .thenComparingInt(MilestoneEvent::pieces)
            .thenComparing(MilestoneEvent::whole)
            .thenComparing(MilestoneEvent::reported)
            .thenComparing(event -> event.times().toString())
            .thenComparing(event -> event.onto().map(FlightOn::toString).orElse(""));

    public MilestoneEvent {
        times = List.copyOf(times);
    }

    /** As nearly all are said: nothing was given another flight. */
    public MilestoneEvent(
            String code,
            String discrepancy,
            Optional<FlightOn> flight,
            String place,
            Instant occurred,
            int pieces,
            boolean whole,
            Source source,
            Instant reported,
            List<TimeStated> times) {
        this(code, discrepancy, flight, place, occurred, pieces, whole, source, reported, times, Optional.empty());
    }

    /** Whether it tells what is to be, and not what was. */
    public boolean isPlan() {
        return PLANS.contains(code);
    }

    /** Whether our own desk did it where the goods are booked, wherever the goods were at the time. */
    public boolean isOfBooking() {
        return code.equals(ALTERED) || code.equals(REBOOKED);
    }

    /** Whether another word says the same thing again, whoever said it and when. */
    public boolean saysTheSameAs(MilestoneEvent other) {
        return code.equals(other.code)
                && discrepancy.equals(other.discrepancy)
                && flight.equals(other.flight)
                && place.equals(other.place)
                && occurred.equals(other.occurred)
                && pieces == other.pieces
                && times.equals(other.times)
                && onto.equals(other.onto);
    }

    /** Whether none of these says that it, a release by customs, was noted for a wrong moment. */
    public boolean countsAmong(Collection<MilestoneEvent> all) {
        return !code.equals(CLEARED) || source != Source.PORTAL || all.stream().noneMatch(this::isWithdrawnBy);
    }

    private boolean isWithdrawnBy(MilestoneEvent later) {
        return later.code.equals(UNCLEARED)
                && !reported.isAfter(later.reported)
                && later.times.stream().anyMatch(was -> was.at().equals(occurred));
    }

    /** Whether it says that a flight has left pieces behind. */
    public boolean leavesBehind() {
        return flag().filter(FlagKind::leavesBehind).isPresent();
    }

    /** Whether the day of its flight is that of a departure: others name the day at their own place. */
    public boolean namesDeparture() {
        return OF_A_DEPARTURE.contains(code)
                || milestone().filter(Milestone::leaving).isPresent();
    }

    /** Whether it says that pieces have landed. */
    public boolean lands() {
        return milestone()
                .filter(told -> told == Milestone.ARRIVED || told == Milestone.CHECKED_IN)
                .isPresent();
    }

    /** Whether the state of goods can follow from it: of a bare remark, as FOH or a code nobody knows, nothing does. */
    public boolean tellsOfGoods() {
        return milestone().isPresent()
                || flag().isPresent()
                || flight.isPresent()
                || !discrepancy.isEmpty()
                || !times.isEmpty();
    }

    Optional<Milestone> milestone() {
        return Milestone.of(code);
    }

    Optional<FlagKind> flag() {
        return FlagKind.raisedBy(code, discrepancy);
    }
}

package lu.airsilk.consignment.waybill;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.consignment.waybill.rule.Journey;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.consignment.waybill.rule.Shipment;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Apportionment;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * Goods under one air waybill.
 *
 * <p>Born when it is booked on flights, with the confirmed purchase lines that it carries; changed or withdrawn
 * until the carrier accepts it; then its state is worked out from what carriers, customs and the hub say, never set by
 * hand; closed when its receipt is posted. What always holds until it is withdrawn: at least one piece, one flight and one line, and a state that is a function of the events alone.
 */
@Entity
@Table(name = "consignment")
@SQLRestriction("withdrawn = false")
@Audited
public class Consignment extends VersionedEntity {

    private AirWaybillNumber awb;

    private String origin;

    private String destination;

    private int pieces;

    @Column(name = "gross_grams")
    private Grams gross;

    @Column(name = "volume_cm3")
    private CubicCentimetres volume;

    /** Where the slowest part stands, kept for lists; as all that follows from events, it needs no audit of its own. */
    @NotAudited
    @Enumerated(EnumType.STRING)
    private Milestone state = Milestone.PLANNED;

    /** Where the first piece stands, kept for lists. */
    @NotAudited
    @Enumerated(EnumType.STRING)
    private Milestone furthest = Milestone.PLANNED;

    @NotAudited
    @Column(name = "open_flags")
    private int openFlags;

    @NotAudited
    @Column(name = "flags")
    private OpenFlags flags = OpenFlags.NONE;

    @Column(name = "booked_at")
    private Instant bookedAt;

    /** When the last piece has landed or is to land; missing while some have no flight. Kept for lists. */
    @NotAudited
    private @Nullable Instant landing;

    /** Taken back before the carrier had it; then it is in no list any more. */
    @SuppressWarnings("UnusedVariable") // read by the restriction alone
    private boolean withdrawn;

    @OneToMany(mappedBy = "consignment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("std")
    private List<BookedPart> parts = new ArrayList<>();

    @OneToMany(mappedBy = "consignment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ConsignmentLine> lines = new ArrayList<>();

    /** What stands on the face of the air waybill. */
    public record Face(
            AirWaybillNumber awb,
            String origin,
            String destination,
            int pieces,
            Grams gross,
            CubicCentimetres volume) {}

    @SuppressWarnings("NullAway.Init")
    protected Consignment() {}

    public Consignment(Face face, Instant bookedAt) {
        awb = face.awb();
        origin = face.origin();
        destination = face.destination();
        weighs(face);
        this.bookedAt = bookedAt;
    }

    /** Says anew how many pieces there are, and what they weigh and fill. */
    public final void weighs(Face face) {
        Refused.unless(face.pieces() > 0, "consignment.noPieces", face.awb());
        Refused.unless(!face.gross().isZero(), "consignment.noWeight", face.awb());
        pieces = face.pieces();
        gross = face.gross();
        volume = face.volume();
    }

    /** Refused once the carrier has accepted the goods: what they are is then the carrier's word, not ours. */
    public void requireOurs() {
        if (accepted()) {
            throw Refused.conflict("consignment.accepted", awb);
        }
    }

    /** Refused once the carrier has put pieces on a flight: only the carrier takes them off again. */
    public void requireUnloaded() {
        if (furthest.atLeast(Milestone.MANIFESTED)) {
            throw Refused.conflict("consignment.loaded", awb);
        }
    }

    /** Whether the carrier has the goods. */
    public boolean accepted() {
        return furthest.atLeast(Milestone.TENDERED);
    }

    /** Nothing of it flies; what it carried is given back to the purchase lines. */
    public void withdraw() {
        requireOurs();
        parts.forEach(BookedPart::cancel);
        lines.clear();
        withdrawn = true;
    }

    /** Books it on a flight, which must go where it goes. */
    public BookedPart flies(BookedPart.Space space) {
        FlightRow flight = space.flight();
        Refused.unless(
                goesWith(flight), "consignment.otherRoute", flight.number(), flight.origin(), flight.destination());
        BookedPart part = new BookedPart(this, space);
        parts.add(part);
        return part;
    }

    /** Whether the flight goes where it goes. */
    public boolean goesWith(FlightRow flight) {
        return flight.origin().equals(origin) && flight.destination().equals(destination);
    }

    /** Flies no longer with this departure. */
    public void leaves(BookedPart part) {
        parts.remove(part);
    }

    public void carries(int position, PackedLine line) {
        lines.add(new ConsignmentLine(this, position, line));
    }

    public void carriesNoMore(ConsignmentLine line) {
        lines.remove(line);
    }

    /** What was booked, as the fold of events needs it. */
    public Shipment shipment() {
        return new Shipment(
                origin,
                destination,
                pieces,
                parts.stream().map(BookedPart::planned).toList());
    }

    /**
     * Takes over what the events say.
     *
     * @return what has changed with them
     */
    public JourneyChange follow(Progress progress) {
        OpenFlags flagsBefore = flags;
        Optional<Instant> landingBefore = landing();
        state = progress.state();
        furthest = progress.furthest();
        openFlags = progress.openFlags().size();
        flags = OpenFlags.of(progress);
        landing = new Journey(progress).landing().orElse(null);
        parts.forEach(part -> part.follow(progress));
        return new JourneyChange(progress, flags.notIn(flagsBefore), landingBefore, landing());
    }

    /** What so many of its pieces weigh and need, by their share of the waybill. */
    public TakenSpace needs(int some) {
        return new TakenSpace(Grams.of(share(gross.value(), some)), CubicCentimetres.of(share(volume.value(), some)));
    }

    private long share(long all, int some) {
        return some == 0
                ? 0
                : Apportionment.pieces(all, List.of(BigDecimal.valueOf(some), BigDecimal.valueOf(pieces - (long) some)))
                        .getFirst();
    }

    /** How many pieces a booking has space for, by the weight that it has taken. */
    public int piecesOn(BookedPart part) {
        double share = (double) part.taken().weight().value() / gross.value();
        return Math.toIntExact(Math.round(share * pieces));
    }

    public ConsignmentLine line(int position) {
        return lines.stream()
                .filter(line -> line.position() == position)
                .findFirst()
                .orElseThrow(() -> Refused.because("consignment.lineUnknown", awb + "/" + position));
    }

    /** True once the first piece has left its origin. */
    public boolean left() {
        return furthest.atLeast(Milestone.DEPARTED);
    }

    /** True once every piece has landed. */
    public boolean landed() {
        return state.atLeast(Milestone.ARRIVED);
    }

    /** True once every piece has left customs. */
    public boolean cleared() {
        return state.atLeast(Milestone.CLEARED);
    }

    public AirWaybillNumber awb() {
        return awb;
    }

    public String origin() {
        return origin;
    }

    public String destination() {
        return destination;
    }

    public int pieces() {
        return pieces;
    }

    public Grams gross() {
        return gross;
    }

    public CubicCentimetres volume() {
        return volume;
    }

    public Milestone state() {
        return state;
    }

    public Milestone furthest() {
        return furthest;
    }

    public Optional<Instant> landing() {
        return Optional.ofNullable(landing);
    }

    /** The booking on this departure that still holds. */
    public Optional<BookedPart> on(FlightKey flight) {
        return parts.stream()
                .filter(part -> part.key().equals(flight) && !part.cancelled())
                .findFirst();
    }

    /** The departures of the bookings that still hold. */
    public Set<FlightKey> flights() {
        return parts.stream()
                .filter(part -> !part.cancelled())
                .map(BookedPart::key)
                .collect(Collectors.toSet());
    }

    /** How many pieces have space on which departure. */
    public Map<FlightKey, Integer> piecesByFlight() {
        return parts.stream()
                .filter(part -> !part.cancelled())
                .collect(Collectors.toMap(BookedPart::key, this::piecesOn, Integer::sum));
    }

    /** Whether it was ever booked on this departure; the timetable knows it then. */
    public boolean wasBookedOn(FlightKey flight) {
        return parts.stream().anyMatch(part -> part.key().equals(flight));
    }

    public int openFlags() {
        return openFlags;
    }

    public Instant bookedAt() {
        return bookedAt;
    }

    public List<BookedPart> parts() {
        return List.copyOf(parts);
    }

    /** The bookings that had all its pieces at first; later ones take what these leave behind. */
    public List<BookedPart> bookedFirst() {
        List<BookedPart> first = new ArrayList<>();
        int left = pieces;
        for (BookedPart part :
                parts.stream().sorted(Comparator.comparingLong(BookedPart::id)).toList()) {
            if (left > 0) {
                first.add(part);
                left = part.pieces() == 0 ? 0 : left - part.pieces();
            }
        }
        return first;
    }

    public List<ConsignmentLine> lines() {
        return List.copyOf(lines);
    }
}

package lu.airsilk.consignment.waybill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.PlannedPart;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.FlightNumber;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** A flight on which pieces of a consignment are booked, with the times that were known of it then. */
@Entity
@Table(name = "consignment_part")
@Audited
public class BookedPart extends VersionedEntity {

    /** In a query, of a part {@code p}: pieces fly with it, as far as is known. */
    public static final String FLIES = " p.cancelled = false and p.takenWeight > 0 ";

    /** The owning side of the consignment's parts: written for the database, read by nobody. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "consignment_id")
    private Consignment consignment;

    @Column(name = "flight_number")
    private FlightNumber flight;

    @Column(name = "flight_day")
    private LocalDate day;

    private Instant std;

    private Instant sta;

    /** When its pieces have landed or are to land by the last word; it follows from events. Kept for lists. */
    @NotAudited
    private Instant lands;

    /** Whether some of its pieces have left by the last word. Kept for lists. */
    @NotAudited
    @SuppressWarnings("UnusedVariable") // read by queries alone
    private boolean gone;

    @Column(name = "taken_grams")
    private Grams takenWeight;

    @Column(name = "taken_cm3")
    private CubicCentimetres takenRoom;

    /**
     * How many pieces were booked on it; 0 for what the other flights leave. What it leaves behind is the carrier's word
     * and lessens the space it has, not what was booked.
     */
    private int pieces;

    private boolean cancelled;

    @SuppressWarnings("NullAway.Init")
    protected BookedPart() {}

    BookedPart(Consignment consignment, Space space) {
        this.consignment = consignment;
        FlightRow row = space.flight();
        flight = row.number();
        day = row.day();
        takes(space);
    }

    /** The flight as it is known now, and what is taken of its space for how many pieces. */
    public final void takes(Space space) {
        std = space.flight().departs();
        sta = space.flight().arrives();
        lands = sta;
        takenWeight = space.weight();
        takenRoom = space.room();
        pieces = space.pieces();
    }

    /** Takes more pieces; what the others leave stays what the others leave. */
    public void takesMore(Space more) {
        takenWeight = takenWeight.plus(more.weight());
        takenRoom = takenRoom.plus(more.room());
        pieces = pieces == 0 ? 0 : pieces + more.pieces();
    }

    /** Takes over what the events say of its pieces. */
    void follow(Progress progress) {
        progress.landing(on()).ifPresent(at -> lands = at);
        gone = progress.left(on());
    }

    /** Has this much of its flight's space from now on. */
    public void holds(TakenSpace space) {
        takenWeight = space.weight();
        takenRoom = space.room();
    }

    /** A departure, and what was taken of its space for how many pieces. */
    public record Space(FlightRow flight, Grams weight, CubicCentimetres room, int pieces) {}

    /** Its flight does not go; the space is given back. */
    public void cancel() {
        cancelled = true;
    }

    public boolean cancelled() {
        return cancelled;
    }

    /** What it has of its flight's space. */
    public TakenSpace taken() {
        return cancelled ? TakenSpace.NONE : new TakenSpace(takenWeight, takenRoom);
    }

    public FlightKey key() {
        return new FlightKey(flight, day);
    }

    public int pieces() {
        return pieces;
    }

    public FlightOn on() {
        return new FlightOn(flight, day);
    }

    PlannedPart planned() {
        return new PlannedPart(on(), pieces, Map.of(Milestone.DEPARTED, std, Milestone.ARRIVED, sta));
    }

    public FlightNumber flight() {
        return flight;
    }

    public LocalDate day() {
        return day;
    }

    public Instant sta() {
        return sta;
    }

    public Instant lands() {
        return lands;
    }
}

package lu.airsilk.consignment.piece;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.FlightNumber;
import lu.airsilk.shared.number.Sscc;
import lu.airsilk.shared.number.UldId;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * One piece under an air waybill: a pallet or a case with its label.
 *
 * <p>Born with the booking, when cases are laid out over the pieces; packed otherwise while it is on the ground; loaded
 * on a flight, perhaps into a unit, when somebody says so. What always holds: a number from 1 and a label of its own.
 */
@Entity
@Table(name = "consignment_piece")
@Audited
public class ConsignmentPiece extends VersionedEntity {

    private AirWaybillNumber awb;

    private int number;

    private String sscc;

    private PieceContents contents;

    @Column(name = "gross_grams")
    private Grams gross;

    @Column(name = "length_cm")
    private int length;

    @Column(name = "width_cm")
    private int width;

    @Column(name = "height_cm")
    private int height;

    private @Nullable String uld;

    @Column(name = "flight_number")
    private @Nullable FlightNumber flight;

    @Column(name = "flight_day")
    private @Nullable LocalDate flightDay;

    @SuppressWarnings("NullAway.Init")
    protected ConsignmentPiece() {}

    ConsignmentPiece(AirWaybillNumber awb, int number, Sscc sscc, PieceDraft draft) {
        this.awb = awb;
        this.number = number;
        this.sscc = sscc.digits();
        pack(draft);
    }

    /** Says what is in it and how large it is; refused once it has been loaded. */
    final void pack(PieceDraft draft) {
        Refused.unless(flight == null, "piece.loaded", awb, number);
        contents = draft.contents();
        gross = draft.gross();
        length = draft.length();
        width = draft.width();
        height = draft.height();
    }

    /** Goes with this flight, in this unit or loose. */
    void load(FlightKey key, Optional<UldId> unit) {
        flight = key.number();
        flightDay = key.day();
        uld = unit.map(UldId::toString).orElse(uld);
    }

    /** Goes with no flight any more unless the flight is one of these. */
    void unloadUnless(Predicate<FlightKey> flies) {
        if (flight != null && flightDay != null && !flies.test(new FlightKey(flight, flightDay))) {
            flight = null;
            flightDay = null;
            uld = null;
        }
    }

    int number() {
        return number;
    }

    Optional<String> uld() {
        return Optional.ofNullable(uld);
    }

    public LoadedPiece loaded() {
        return new LoadedPiece(on(), contents);
    }

    private Optional<FlightOn> on() {
        return flight == null || flightDay == null ? Optional.empty() : Optional.of(new FlightOn(flight, flightDay));
    }

    public PieceRow row() {
        return new PieceRow(
                number, new Sscc(sscc), contents, gross, new PieceRow.Size(length, width, height), uld(), on());
    }
}

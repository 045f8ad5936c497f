package lu.airsilk.consignment.booking;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lu.airsilk.consignment.ConsignmentSheet;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.shared.ChargeableWeight;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/**
 * What import staff type for a booking. Pieces, weight and volume follow the lines as long as nobody has typed others:
 * each case counts as a piece until the pallets are known.
 */
public class BookingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Volumes are proposed in whole litres, never less than the goods need. */
    private static final int LITRE = 3;

    private String awb = "";
    private String origin = "LUX";
    private String destination = "CGO";
    private @Nullable Integer pieces;
    private @Nullable BigDecimal grossKg;
    private @Nullable BigDecimal volumeM3;
    private @Nullable Integer bookedPieces;
    private @Nullable CubicCentimetres bookedVolume;
    private @Nullable Integer proposedPieces;
    private @Nullable BigDecimal proposedKg;
    private @Nullable BigDecimal proposedM3;
    private final List<BookingLine> lines = new ArrayList<>();

    /** Fills what nobody has typed from the lines; what still holds an earlier proposal follows them. */
    void propose() {
        pieces = Objects.requireNonNullElseGet(pieces, this::piecesOfLines);
        grossKg = Objects.requireNonNullElseGet(grossKg, () -> weight().kilograms());
        volumeM3 = Objects.requireNonNullElseGet(volumeM3, this::litres);
        follow();
    }

    /** A field that holds what the lines gave follows them; what somebody has emptied stays empty, and is refused. */
    void follow() {
        pieces = holds(pieces, proposedPieces) ? piecesOfLines() : pieces;
        grossKg = holds(grossKg, proposedKg) ? weight().kilograms() : grossKg;
        volumeM3 = holds(volumeM3, proposedM3) ? litres() : volumeM3;
        proposedPieces = piecesOfLines();
        proposedKg = weight().kilograms();
        proposedM3 = litres();
    }

    private Integer piecesOfLines() {
        return Math.toIntExact(cases());
    }

    private BigDecimal litres() {
        return room().cubicMetres().setScale(LITRE, RoundingMode.CEILING);
    }

    private static <N extends Comparable<N>> boolean holds(@Nullable N typed, @Nullable N proposed) {
        return typed != null && proposed != null && typed.compareTo(proposed) == 0;
    }

    long cases() {
        return lines.stream().mapToLong(BookingLine::getCases).sum();
    }

    /** The departures that its lines were bought for. */
    Set<FlightKey> planned() {
        return lines.stream().flatMap(line -> line.planned().stream()).collect(Collectors.toSet());
    }

    /** How many lines their suppliers have ready only when the departure takes no freight any more. */
    long notReadyFor(FlightChoice flight) {
        return lines.stream()
                .map(BookingLine::getReady)
                .filter(ready -> ready != null && flight.isBefore(ready))
                .count();
    }

    private Grams weight() {
        return lines.stream().map(BookingLine::weight).reduce(Grams.ZERO, Grams::plus);
    }

    private CubicCentimetres room() {
        return lines.stream().map(BookingLine::room).reduce(CubicCentimetres.ZERO, CubicCentimetres::plus);
    }

    /** What the airline will charge for, as far as the fields can be read. */
    Optional<Grams> chargeable() {
        try {
            return Optional.of(new ChargeableWeight(gross(), volume()).chargeable());
        } catch (Refused notYet) {
            return Optional.empty();
        }
    }

    /** How many pieces there are; empty while nobody has said so. */
    Optional<Integer> counted() {
        return Optional.ofNullable(pieces);
    }

    /** Shows what is booked under this waybill. */
    void show(ConsignmentSheet booked) {
        awb = booked.awb().number();
        origin = booked.origin();
        destination = booked.destination();
        pieces = booked.pieces();
        bookedPieces = booked.pieces();
        grossKg = booked.gross().kilograms();
        bookedVolume = booked.volume();
        volumeM3 = shown(booked.volume());
    }

    Grams gross() {
        return Grams.ofKilograms(said(grossKg));
    }

    /** A carrier's volume is finer than what is shown: as long as nobody types another, the exact one stays booked. */
    CubicCentimetres volume() {
        BigDecimal typed = said(volumeM3);
        return bookedVolume != null && holds(typed, shown(bookedVolume))
                ? bookedVolume
                : CubicCentimetres.ofCubicMetres(typed);
    }

    /** In whole litres, as the waybill's page shows it. */
    private static BigDecimal shown(CubicCentimetres volume) {
        return volume.cubicMetres().setScale(LITRE, RoundingMode.HALF_EVEN);
    }

    /** The booking; refused with everything that cannot be read, each at its field. */
    BookingDraft draft(FlightChoices flights) {
        flights.share(counted());
        List<Refusal> refusals = new ArrayList<>();
        Optional<AirWaybillNumber> number = read(refusals, "awb", () -> AirWaybillNumber.of(typed(awb)));
        Optional<Integer> count = read(refusals, "pieces", this::packed);
        Optional<Grams> gross = read(refusals, "grossKg", this::gross);
        Optional<CubicCentimetres> volume = read(refusals, "volumeM3", this::volume);
        Optional<List<BookingDraft.Line>> wanted = read(
                refusals, "lines", () -> lines.stream().map(BookingLine::wanted).toList());
        Optional<List<BookingDraft.Flight>> flying = read(refusals, "flights", flights::wanted);
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return new BookingDraft(
                number.orElseThrow(),
                airport(origin),
                airport(destination),
                count.orElseThrow(),
                gross.orElseThrow(),
                volume.orElseThrow(),
                flying.orElseThrow(),
                wanted.orElseThrow());
    }

    /** A piece holds a case or more; what the carrier has booked otherwise stays as long as nobody changes it. */
    private int packed() {
        int count = said(pieces);
        boolean asBooked = holds(count, bookedPieces);
        Refused.unless(asBooked || lines.isEmpty() || count <= cases(), "booking.pieces", count, cases());
        return count;
    }

    private static <N> N said(@Nullable N number) {
        if (number == null) {
            throw Refused.because("booking.empty");
        }
        return number;
    }

    private static String typed(String text) {
        Refused.unless(!text.isBlank(), "booking.empty");
        return text.strip();
    }

    private static String airport(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }

    private static <T> Optional<T> read(List<Refusal> refusals, String field, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (Refused refused) {
            refusals.addAll(refused.at(field).refusals());
            return Optional.empty();
        }
    }

    public String getAwb() {
        return awb;
    }

    public void setAwb(String awb) {
        this.awb = awb;
    }

    public String getOrigin() {
        return airport(origin);
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public String getDestination() {
        return airport(destination);
    }

    public void setDestination(String destination) {
        this.destination = destination;
    }

    public @Nullable Integer getPieces() {
        return pieces;
    }

    public void setPieces(@Nullable Integer pieces) {
        this.pieces = pieces;
    }

    public @Nullable BigDecimal getGrossKg() {
        return grossKg;
    }

    public void setGrossKg(@Nullable BigDecimal grossKg) {
        this.grossKg = grossKg;
    }

    public @Nullable BigDecimal getVolumeM3() {
        return volumeM3;
    }

    public void setVolumeM3(@Nullable BigDecimal volumeM3) {
        this.volumeM3 = volumeM3;
    }

    public List<BookingLine> getLines() {
        return lines;
    }
}

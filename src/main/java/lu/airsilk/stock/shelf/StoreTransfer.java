package lu.airsilk.stock.shelf;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.airsilk.location.Hand;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.Recount;
import lu.airsilk.stock.lot.Lot;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * Goods that one store gives to another of the same owner. Born when they leave, lot by lot; received by the other store,
 * which says what was broken or missing, or called back before that. What always holds: two stores of one owner, at least
 * one lot, and what is said of a lot sums up to what was sent.
 */
@Entity
@Table(name = "store_transfer")
@SuppressWarnings("UnusedVariable") // who did it, and when, is for the history and for queries
@Audited
public class StoreTransfer extends VersionedEntity {

    private String number;
    private StoreCode fromStore;
    private StoreCode toStore;

    @Enumerated(EnumType.STRING)
    private TransferState state = TransferState.SENT;

    private String sentBy;
    private Instant sentAt;
    private @Nullable String receivedBy;
    private @Nullable Instant receivedAt;
    private @Nullable String calledBackBy;
    private @Nullable Instant calledBackAt;
    private @Nullable String correctedBy;
    private @Nullable Instant correctedAt;

    @OneToMany(mappedBy = "transfer", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<StoreTransferLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoreTransfer() {}

    public StoreTransfer(String number, StoreCode from, StoreCode to, Stamp sent) {
        this.number = number;
        fromStore = from;
        toStore = to;
        sentBy = sent.by();
        sentAt = sent.at();
    }

    public StoreTransferLine add(Lot lot, Units units) {
        StoreTransferLine line = new StoreTransferLine(this, lines.size() + 1, lot, units);
        lines.add(line);
        return line;
    }

    public void received(Stamp stamp) {
        requireSent();
        settle();
        receivedBy = stamp.by();
        receivedAt = stamp.at();
    }

    /** It was sent by mistake; refused once it has been received. */
    public void calledBack(Stamp stamp) {
        requireSent();
        state = TransferState.CALLED_BACK;
        calledBackBy = stamp.by();
        calledBackAt = stamp.at();
    }

    private void settle() {
        state = lines.stream().allMatch(StoreTransferLine::isWhole)
                ? TransferState.RECEIVED
                : TransferState.RECEIVED_WITH_DIFFERENCE;
    }

    /** Refused before the other store has received it, and when that was too long ago. */
    public void requireCorrectable(Instant now) {
        Instant until = correctableUntil().orElseThrow(() -> Refused.conflict("transfer.notReceived", number));
        if (!now.isBefore(until)) {
            throw Refused.conflict("transfer.tooLate", number, Recount.WITHIN.toMinutes());
        }
    }

    /** Until when the other store may still say that it was otherwise; empty until it has said anything. */
    public Optional<Instant> correctableUntil() {
        return Optional.ofNullable(receivedAt).map(at -> at.plus(Recount.WITHIN));
    }

    /** Notes who did it too: with that it is another version, whatever it comes to. */
    public void corrected(Stamp stamp) {
        settle();
        correctedBy = stamp.by();
        correctedAt = stamp.at();
    }

    /** Who said last that it was otherwise, and when; empty as long as nobody has. */
    public Optional<Hand> lastCorrected() {
        return Hand.of(correctedBy, correctedAt);
    }

    /** Refused when it is no longer on its way: to who was slower it is said who has received it or called it back, and when. */
    public void requireSent() {
        Hand.of(receivedBy, receivedAt).ifPresent(hand -> {
            throw Refused.conflict("transfer.received", number, hand.who(), hand.when());
        });
        Hand.of(calledBackBy, calledBackAt).ifPresent(hand -> {
            throw Refused.conflict("transfer.calledBack", number, hand.who(), hand.when());
        });
        if (state != TransferState.SENT) {
            throw Refused.conflict("transfer.wrongState", number);
        }
    }

    public String number() {
        return number;
    }

    public StoreCode from() {
        return fromStore;
    }

    public StoreCode to() {
        return toStore;
    }

    public TransferState state() {
        return state;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public List<StoreTransferLine> lines() {
        return List.copyOf(lines);
    }

    public TransferSheet sheet() {
        return new TransferSheet(
                number,
                fromStore,
                toStore,
                state,
                version(),
                sentAt,
                Optional.ofNullable(receivedAt),
                correctableUntil(),
                lastCorrected(),
                lines.stream().map(StoreTransferLine::row).toList());
    }
}

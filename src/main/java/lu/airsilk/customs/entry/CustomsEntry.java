package lu.airsilk.customs.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * What was declared to customs for a consignment.
 *
 * <p>Born when it is declared, under the customs' own number; released once, not before it was declared. A moment that
 * was typed wrongly is corrected, and kept as an {@link EntryCorrection}. What always
 * holds: one entry per customs number.
 */
@Entity
@Table(name = "customs_entry")
@Audited
class CustomsEntry extends VersionedEntity {

    private String number;

    private AirWaybillNumber awb;

    @Column(name = "entry_number")
    private String entryNumber;

    @Enumerated(EnumType.STRING)
    private EntryState state = EntryState.DECLARED;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway.Init")
    protected CustomsEntry() {}

    CustomsEntry(CustomsEntryNumber number, AirWaybillNumber awb, String entryNumber, Instant declaredAt) {
        Refused.unless(entryNumber.matches("[0-9A-Z]{6,20}"), "customs.entryNumber", entryNumber);
        this.number = number.number();
        this.awb = awb;
        this.entryNumber = entryNumber;
        this.declaredAt = declaredAt;
    }

    /** Customs released it; people write down minutes, so the minute of the declaration is not too early. */
    void release(Instant at) {
        if (state == EntryState.RELEASED) {
            throw Refused.conflict("customs.released", number);
        }
        requireInOrder(declaredAt, at);
        state = EntryState.RELEASED;
        releasedAt = at;
    }

    /** It was declared at another moment than was typed. */
    void declaredAt(Instant at) {
        requireOther(declaredAt, at);
        if (releasedAt != null) {
            requireInOrder(at, releasedAt);
        }
        declaredAt = at;
    }

    /** It was released at another moment than was typed. */
    void releasedAt(Instant at) {
        requireOther(Objects.requireNonNull(releasedAt), at);
        requireInOrder(declaredAt, at);
        releasedAt = at;
    }

    private void requireInOrder(Instant declared, Instant released) {
        Refused.unless(!released.isBefore(declared.truncatedTo(ChronoUnit.MINUTES)), "customs.releasedEarly", number);
    }

    private void requireOther(Instant was, Instant becomes) {
        Refused.unless(
                !was.truncatedTo(ChronoUnit.MINUTES).equals(becomes.truncatedTo(ChronoUnit.MINUTES)),
                "customs.sameMoment",
                number);
    }

    EntryRow row() {
        return new EntryRow(number, awb, entryNumber, state, declaredAt, releasedAt, version());
    }

    AirWaybillNumber awb() {
        return awb;
    }
}

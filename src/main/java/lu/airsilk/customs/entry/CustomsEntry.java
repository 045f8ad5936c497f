package lu.airsilk.customs.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * What was declared to customs for a consignment.
 *
 * <p>Born when it is declared, under the customs' own number; released once, not before it was declared. What always
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
        Refused.unless(!at.isBefore(declaredAt.truncatedTo(ChronoUnit.MINUTES)), "customs.releasedEarly", number);
        state = EntryState.RELEASED;
        releasedAt = at;
    }

    EntryRow row() {
        return new EntryRow(number, awb, entryNumber, state, declaredAt, releasedAt, version());
    }

    AirWaybillNumber awb() {
        return awb;
    }
}

package lu.airsilk.customs.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Refused;

/** That a moment of an entry was typed wrongly: what it was and is, who says so, and why. */
@Entity
@Table(name = "customs_correction")
@AppendOnly
class EntryCorrection extends StoredEntity {

    private static final int LONGEST_REASON = 200;

    @Column(name = "entry_id")
    @SuppressWarnings("UnusedVariable") // a column that a query compares
    private long entry;

    @Enumerated(EnumType.STRING)
    private EntryState moment;

    private Instant was;
    private Instant becomes;
    private String reason;

    @Column(name = "corrected_by")
    private String by;

    @Column(name = "corrected_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected EntryCorrection() {}

    /**
     * A correction.
     *
     * @param moment what is corrected: when it was declared, or when it was released
     */
    EntryCorrection(CustomsEntry entry, EntryState moment, Change change, String reason, Stamp stamp) {
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw Refused.because("customs.correctionReason", LONGEST_REASON).at("reason");
        }
        this.entry = entry.id();
        this.moment = moment;
        was = change.was();
        becomes = change.becomes();
        this.reason = reason;
        by = stamp.by();
        at = stamp.at();
    }

    /** From when to when. */
    record Change(Instant was, Instant becomes) {}

    CorrectionRow row() {
        return new CorrectionRow(moment, was, becomes, reason, by, at);
    }
}

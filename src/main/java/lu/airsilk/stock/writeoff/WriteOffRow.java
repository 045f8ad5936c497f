package lu.airsilk.stock.writeoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/**
 * A write-off, to be read.
 *
 * @param expiry the last day of the lot; empty for goods that keep
 * @param pictured whether somebody took a photo
 * @param decidedBy who approved or rejected it; null while it waits
 * @param rejectedBecause null unless it was rejected
 */
public record WriteOffRow(
        String number,
        LotNumber lot,
        Sku sku,
        Optional<LocalDate> expiry,
        Units units,
        WriteOffReason reason,
        WriteOffState state,
        boolean pictured,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String rejectedBecause,
        int version) {

    public boolean waits() {
        return state == WriteOffState.PROPOSED;
    }

    /** Whether somebody else proposed it: nobody approves their own, so the button is not offered to them. */
    public boolean isAnothers(String user) {
        return !proposedBy.equals(user);
    }
}

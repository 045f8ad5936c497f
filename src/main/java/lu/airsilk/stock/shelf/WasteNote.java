package lu.airsilk.stock.shelf;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import lu.airsilk.location.Place;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.Act;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.Movement;
import lu.airsilk.stock.Recount;

/** Why a store threw units of a lot away. Born with the movement, under its document; never changed. */
@Entity
@Table(name = "waste_note")
@AppendOnly
@SuppressWarnings("UnusedVariable") // columns that queries read as records
class WasteNote extends Act {

    static final Duration TAKEN_BACK_WITHIN = Duration.ofMinutes(30);

    private String number;
    private StoreCode store;
    private LotNumber lot;
    private Units units;

    @Enumerated(EnumType.STRING)
    private WasteReason reason;

    private String notedBy;
    private Instant notedAt;

    @SuppressWarnings("NullAway.Init")
    protected WasteNote() {}

    WasteNote(String number, Movement thrown, WasteReason reason, Stamp stamp) {
        this.number = number;
        store = thrown.from().store().orElseThrow();
        lot = thrown.lot();
        units = thrown.units();
        this.reason = reason;
        notedBy = stamp.by();
        notedAt = stamp.at();
    }

    /** Until when this was a mistake that its store takes back itself. */
    static Instant takenBackUntil(Instant notedAt) {
        return notedAt.plus(TAKEN_BACK_WITHIN);
    }

    /** Takes it back: where its units lie again. Refused later than {@link #TAKEN_BACK_WITHIN} after it was noted. */
    Recount takenBack(Instant now) {
        if (!now.isBefore(takenBackUntil(notedAt))) {
            throw Refused.conflict("waste.tooLate", number, TAKEN_BACK_WITHIN.toMinutes());
        }
        return new Recount(lot, Map.of(Place.ADJUSTMENT, units), Map.of(Place.store(store), units), number);
    }

    /** As a list shows it. */
    WasteBook.Row row(Sku sku, boolean pictured, boolean takenBack) {
        return new WasteBook.Row(number, store, sku, lot, units, reason, notedAt, pictured, takenBack);
    }

    String number() {
        return number;
    }

    StoreCode store() {
        return store;
    }

    LotNumber lot() {
        return lot;
    }

    Instant notedAt() {
        return notedAt;
    }
}

package lu.airsilk.stock.shelf;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.Stored;
import lu.airsilk.shared.LotNumber;
import lu.airsilk.shared.StoreCode;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.Movement;

/** Why a store threw units of a lot away. Born with the movement, under its document; never changed. */
@Entity
@Table(name = "waste_note")
@AppendOnly
@SuppressWarnings("UnusedVariable") // columns that queries read as records
public class WasteNote extends Stored {

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
}

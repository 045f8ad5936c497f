package lu.airsilk.stock;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.location.Place;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A movement that has happened: its head. Born with its two {@link LedgerLeg}s, which sum to zero; never changed, what
 * was wrong is moved back.
 */
@Entity
@Table(name = "stock_movement")
@Immutable
@SuppressWarnings("UnusedVariable") // columns that queries read as records
@AppendOnly
class LedgerEntry extends StoredEntity {

    private LotNumber lot;
    private Place fromPlace;
    private Place toPlace;
    private long units;

    @Enumerated(EnumType.STRING)
    private MovementKind kind;

    private String document;
    private String recordedBy;
    private @Nullable String commandKey;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    LedgerEntry(Movement movement, Stamp stamp) {
        lot = movement.lot();
        fromPlace = movement.from();
        toPlace = movement.to();
        units = movement.units().value();
        kind = movement.kind();
        document = movement.document();
        recordedBy = stamp.by();
        commandKey = stamp.commandKey().orElse(null);
        recordedAt = stamp.at();
    }

    Movement movement() {
        return new Movement(lot, fromPlace, toPlace, new Units(units), kind, document);
    }
}

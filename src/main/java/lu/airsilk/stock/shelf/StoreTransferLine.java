package lu.airsilk.stock.shelf;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.stock.lot.Lot;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** Units of one lot in a transfer, and what the other store found of them. */
@Entity
@Table(name = "store_transfer_line")
@Audited
public class StoreTransferLine extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "transfer_id")
    private StoreTransfer transfer;

    private int position;
    private LotNumber lot;
    private Sku sku;
    private @Nullable LocalDate expiry;
    private Units units;
    private Units damagedUnits = Units.ZERO;
    private Units missingUnits = Units.ZERO;

    @SuppressWarnings("NullAway.Init")
    protected StoreTransferLine() {}

    StoreTransferLine(StoreTransfer transfer, int position, Lot lot, Units units) {
        this.transfer = transfer;
        this.position = position;
        this.lot = lot.number();
        sku = lot.sku();
        expiry = lot.expiry().orElse(null);
        this.units = units;
    }

    public void found(Units damaged, Units missing) {
        Refused.unless(
                !damaged.plus(missing).isMoreThan(units), "transfer.tooMuch", ref(), damaged.plus(missing), units);
        damagedUnits = damaged;
        missingUnits = missing;
    }

    boolean isWhole() {
        return damagedUnits.isZero() && missingUnits.isZero();
    }

    /** The line as people say it: {@code TR-26-000007/2}. */
    public String ref() {
        return transfer.number() + "/" + position;
    }

    public int position() {
        return position;
    }

    public LotNumber lot() {
        return lot;
    }

    public Units sound() {
        return units.minus(damagedUnits).minus(missingUnits);
    }

    public Units damaged() {
        return damagedUnits;
    }

    public Units missing() {
        return missingUnits;
    }

    TransferSheet.Line row() {
        return new TransferSheet.Line(
                position, sku, lot, Optional.ofNullable(expiry), units, damagedUnits, missingUnits);
    }
}

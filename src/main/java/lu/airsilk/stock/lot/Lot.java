package lu.airsilk.stock.lot;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.stock.Ledger;
import lu.airsilk.stock.LotBirth;
import lu.airsilk.stock.LotRow;
import lu.airsilk.supply.LotSupply;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Units of one product that were counted together and stay together: same pack, same supplier's lot, same expiry. Born
 * when its receipt is posted, or the opening of the place where it lay before the portal; never changed. Where its units are say the balances of the {@link Ledger}; how many of
 * them are held or reserved says its supply; it is used up when no place of ours has any.
 */
@Entity
@Table(name = "stock_lot")
@Immutable
@AppendOnly
public class Lot extends StoredEntity {

    private LotNumber number;
    private Sku sku;
    private PackSize unitsPerCase;
    private @Nullable LotNumber supplierLot;
    private @Nullable LocalDate expiry;
    private String receiptLine;
    private @Nullable AirWaybillNumber consignment;
    private @Nullable SupplierCode supplier;
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init")
    protected Lot() {}

    public Lot(LotNumber number, LotBirth birth, Instant receivedAt) {
        this.number = number;
        this.sku = birth.sku();
        this.unitsPerCase = birth.pack();
        this.supplierLot = birth.supplierLot().orElse(null);
        this.expiry = birth.expiry().orElse(null);
        this.receiptLine = birth.receiptLine();
        this.consignment = birth.consignment().orElse(null);
        this.supplier = birth.supplier().orElse(null);
        this.receivedAt = receivedAt;
    }

    public LotNumber number() {
        return number;
    }

    public LotSupply.Born born() {
        return new LotSupply.Born(number, sku, unitsPerCase, expiry());
    }

    public Sku sku() {
        return sku;
    }

    PackSize pack() {
        return unitsPerCase;
    }

    public Optional<LocalDate> expiry() {
        return Optional.ofNullable(expiry);
    }

    public LotRow row() {
        return new LotRow(
                number,
                new LotBirth(
                        sku,
                        unitsPerCase,
                        Optional.ofNullable(supplierLot),
                        expiry(),
                        receiptLine,
                        Optional.ofNullable(consignment),
                        Optional.ofNullable(supplier)),
                receivedAt);
    }
}

package lu.airsilk.stock.transfer;

import java.io.Serializable;
import java.time.LocalDate;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.shelf.TransferSheet;
import org.jspecify.annotations.Nullable;

/** A line of a transfer, and what the other store says is wrong with it. */
public class ArrivedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final String product;
    private final String sku;
    private final String lot;
    private final @Nullable LocalDate expiry;
    private final long units;
    private final long unitsPerCase;
    private int damaged;
    private int missing;

    ArrivedForm(TransferSheet.Line line, String product, long unitsPerCase) {
        position = line.position();
        this.product = product;
        sku = line.sku().code();
        lot = line.lot().number();
        expiry = line.expiry().orElse(null);
        units = line.units().value();
        this.unitsPerCase = unitsPerCase;
        damaged = Math.toIntExact(line.damaged().value());
        missing = Math.toIntExact(line.missing().value());
    }

    Transferring.Found found() {
        return new Transferring.Found(position, Units.of(damaged), Units.of(missing));
    }

    /** What came whole. */
    long sound() {
        return units - damaged - missing;
    }

    public String getProduct() {
        return product;
    }

    public String getSku() {
        return sku;
    }

    public String getLot() {
        return lot;
    }

    public @Nullable LocalDate getExpiry() {
        return expiry;
    }

    public long getUnits() {
        return units;
    }

    public long getUnitsPerCase() {
        return unitsPerCase;
    }

    public int getDamaged() {
        return damaged;
    }

    public void setDamaged(int damaged) {
        this.damaged = damaged;
    }

    public int getMissing() {
        return missing;
    }

    public void setMissing(int missing) {
        this.missing = missing;
    }
}

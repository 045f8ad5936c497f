package lu.airsilk.costing.opening;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of the table in which an opening is typed. */
public class OpeningLineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String sku = "";
    private String lot = "";
    private @Nullable LocalDate expiry;
    private @Nullable Integer units;
    private @Nullable BigDecimal unitCost;

    /** Whether nothing is typed in it. */
    boolean isEmpty() {
        return sku.isBlank() && lot.isBlank() && expiry == null && units == null && unitCost == null;
    }

    OpeningEntry entry(int row) {
        return new OpeningEntry(row, "", sku, lot, text(expiry), text(units), number());
    }

    private static @Nullable String text(@Nullable Object typed) {
        return Optional.ofNullable(typed).map(Object::toString).orElse(null);
    }

    private @Nullable String number() {
        return Optional.ofNullable(unitCost).map(BigDecimal::toPlainString).orElse(null);
    }

    public String getSku() {
        return sku;
    }

    public void setSku(String sku) {
        this.sku = sku;
    }

    public String getLot() {
        return lot;
    }

    public void setLot(String lot) {
        this.lot = lot;
    }

    public @Nullable LocalDate getExpiry() {
        return expiry;
    }

    public void setExpiry(@Nullable LocalDate expiry) {
        this.expiry = expiry;
    }

    public @Nullable Integer getUnits() {
        return units;
    }

    public void setUnits(@Nullable Integer units) {
        this.units = units;
    }

    public @Nullable BigDecimal getUnitCost() {
        return unitCost;
    }

    public void setUnitCost(@Nullable BigDecimal unitCost) {
        this.unitCost = unitCost;
    }
}

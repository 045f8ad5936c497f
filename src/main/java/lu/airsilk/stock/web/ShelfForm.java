package lu.airsilk.stock.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.LotNumber;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.CountedShelf;
import lu.airsilk.stock.WasteReason;
import org.jspecify.annotations.Nullable;

/** A lot in a store, with what somebody counted or threw away of it. */
public class ShelfForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String product;
    private final String sku;
    private final String lot;
    private final @Nullable LocalDate expiry;
    private final long seen;
    private @Nullable Integer counted;
    private @Nullable Integer wasted;
    private WasteReason reason = WasteReason.EXPIRED;

    ShelfForm(ShownStock row) {
        product = row.product();
        sku = row.stock().sku().code();
        lot = row.stock().lot().number();
        expiry = row.stock().expiry().orElse(null);
        seen = row.stock().units().value();
    }

    Optional<CountedShelf> counted() {
        return Optional.ofNullable(counted).map(units -> new CountedShelf(lot(), Units.of(seen), Units.of(units)));
    }

    Units wasted() {
        return Units.of(wasted == null ? 0 : wasted);
    }

    LotNumber lot() {
        return LotNumber.of(lot);
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

    public long getSeen() {
        return seen;
    }

    public @Nullable Integer getCounted() {
        return counted;
    }

    public void setCounted(@Nullable Integer counted) {
        this.counted = counted;
    }

    public @Nullable Integer getWasted() {
        return wasted;
    }

    public void setWasted(@Nullable Integer wasted) {
        this.wasted = wasted;
    }

    public WasteReason getReason() {
        return reason;
    }

    public void setReason(WasteReason reason) {
        this.reason = reason;
    }
}

package lu.airsilk.allocation.run;

import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** An order line to which a run gives another number of cases than in its attempt before. */
public record ChangeRow(LineRef line, StoreCode store, Sku sku, Cases before, Cases now) {

    /** As the database gives it. */
    public ChangeRow(String line, StoreCode store, Sku sku, Cases before, Cases now) {
        this(LineRef.of(line), store, sku, before, now);
    }
}

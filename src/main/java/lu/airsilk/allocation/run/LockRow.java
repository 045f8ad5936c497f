package lu.airsilk.allocation.run;

import java.time.Instant;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** Cases that somebody has fixed for a line of a run, and why. */
public record LockRow(LineRef line, StoreCode store, Sku sku, Cases cases, String reason, String by, Instant at) {

    /** As the database gives it. */
    public LockRow(String line, StoreCode store, Sku sku, Cases cases, String reason, String by, Instant at) {
        this(LineRef.of(line), store, sku, cases, reason, by, at);
    }
}

package lu.airsilk.allocation.run;

import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** What the last attempt of a run changed for an order line, as programs read it. */
public record ChangeJson(String orderLine, StoreCode store, Sku sku, Cases before, Cases now) {

    static ChangeJson of(ChangeRow row) {
        return new ChangeJson(row.line().toString(), row.store(), row.sku(), row.before(), row.now());
    }
}

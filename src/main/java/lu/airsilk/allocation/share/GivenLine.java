package lu.airsilk.allocation.share;

import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/** What a run gives to an order line: what committing needs to know of it. */
public record GivenLine(LineRef line, StoreCode store, PackedSku goods, Cases asked, Cases given, Reason why) {

    /** As the database gives it. */
    GivenLine(String line, StoreCode store, Sku sku, PackSize pack, Cases asked, Cases given, Reason why) {
        this(LineRef.of(line), store, new PackedSku(sku, pack), asked, given, why);
    }
}

package lu.airsilk.order.promise;

import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Sku;

/**
 * A wanted line with all that was known when it was ordered.
 *
 * @param by who wants it
 */
public record QuotedLine(Sku sku, PackSize pack, Cases cases, String by, LinePromise promised, FrozenPrice price) {

    /** A line of a list in the making: promise and price come when it is sent. */
    public static QuotedLine wanted(ProductFacts product, Cases cases, String by) {
        return new QuotedLine(product.sku(), product.pack(), cases, by, LinePromise.NONE, FrozenPrice.NONE);
    }

    /** The same with its price alone: nothing is promised of it. */
    public QuotedLine unpromised() {
        return new QuotedLine(sku, pack, cases, by, LinePromise.NONE, price);
    }

    public Promise promise() {
        return promised.promise();
    }
}

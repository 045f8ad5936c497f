package lu.airsilk.order.promise;

import java.util.OptionalLong;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Sku;

/**
 * A wanted line with all that was known when it was ordered.
 *
 * @param by who wants it
 * @param supply whose units are to be kept for it, where its promise rests on goods that are there
 */
public record QuotedLine(
        Sku sku, PackSize pack, Cases cases, String by, Promise promise, FrozenPrice price, OptionalLong supply) {

    /** A line of a list in the making: promise and price come when it is sent. */
    public static QuotedLine wanted(ProductFacts product, Cases cases, String by) {
        return new QuotedLine(
                product.sku(), product.pack(), cases, by, Promise.NONE, FrozenPrice.NONE, OptionalLong.empty());
    }
}

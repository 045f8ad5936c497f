package lu.airsilk.order;

import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Sku;

/** A wanted line with all that was known when it was ordered. */
record QuotedLine(Sku sku, PackSize pack, Cases cases, Promise promise, FrozenPrice price) {}

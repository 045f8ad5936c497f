package lu.airsilk.order.promise;

import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;

/** So many cases of a product. */
public record WantedLine(Sku sku, Cases cases) {}

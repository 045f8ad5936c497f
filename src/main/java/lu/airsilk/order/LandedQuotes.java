package lu.airsilk.order;

import java.util.Collection;
import java.util.Map;
import lu.airsilk.shared.Sku;

/** A door: what goods will cost in the store, answered by the capability that knows costs. */
public interface LandedQuotes {

    /** A quote for each product that can be quoted today; the others are not in the answer. */
    Map<Sku, LandedQuote> quotes(Collection<Sku> skus);
}

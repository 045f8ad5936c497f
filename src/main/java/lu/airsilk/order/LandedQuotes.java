package lu.airsilk.order;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.shared.number.Sku;

/** A door: what goods will cost in the store, answered by the capability that knows costs. */
public interface LandedQuotes {

    /** A quote for each product that can be quoted today; the others are not in the answer. */
    Map<Sku, LandedQuote> quotes(Map<Sku, ProductFacts> products);

    /** The same, written down with its parts for good; each quote names under which number. Part of a command. */
    Map<Sku, LandedQuote> freeze(Map<Sku, ProductFacts> products);

    /** What the quotes under these numbers were made of; for those who know costs only. */
    Map<Long, List<QuotePart>> parts(Collection<Long> numbers);
}

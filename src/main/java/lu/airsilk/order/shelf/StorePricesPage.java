package lu.airsilk.order.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.order.LandedQuote;
import lu.airsilk.order.LandedQuotes;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** What a case costs delivered, of each product of a list: asked for once, for all rows that are shown. */
@Named
@RequestScoped
public class StorePricesPage {

    @Inject
    ProductDirectory products;

    @Inject
    LandedQuotes quotes;

    private @Nullable Map<Sku, LandedQuote> quoted;

    /** Nothing while nobody can quote it, and for who reads no prices. */
    public @Nullable Money of(Sku sku, Collection<Sku> shown) {
        if (quoted == null) {
            quoted = quotes.quotes(products.facts(shown));
        }
        LandedQuote quote = quoted.get(sku);
        return quote == null ? null : quote.landed();
    }
}

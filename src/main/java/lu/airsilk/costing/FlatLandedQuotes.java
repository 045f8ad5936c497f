package lu.airsilk.costing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.costing.logic.ShelfPrice;
import lu.airsilk.currency.ExchangeRates;
import lu.airsilk.location.Zones;
import lu.airsilk.order.FrozenPrice;
import lu.airsilk.order.LandedQuote;
import lu.airsilk.order.LandedQuotes;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Sku;

/**
 * What goods will cost in the store, by one flat rule: the supplier's price, an addition for freight, insurance, duty,
 * handling and the truck, and the usual margin. An estimate, marked as such, until consignments are costed line by line.
 */
@ApplicationScoped
class FlatLandedQuotes implements LandedQuotes {

    /** Freight, insurance, duty, handling and truck, as a share of the goods' value: the mean of food by air. */
    private static final BigDecimal ADDITION = new BigDecimal("1.42");

    private static final ShelfPrice SHELF = new ShelfPrice(new BigDecimal("30"), new BigDecimal("13"));

    @Inject
    PriceDirectory prices;

    @Inject
    ExchangeRates rates;

    @Inject
    Clock clock;

    @Override
    public Map<Sku, LandedQuote> quotes(Collection<Sku> skus) {
        LocalDate today = clock.instant().atZone(Zones.CGO).toLocalDate();
        Map<Sku, LandedQuote> quotes = new HashMap<>();
        prices.lowest(skus, today)
                .forEach((sku, price) -> quote(price, today).ifPresent(quote -> quotes.put(sku, quote)));
        return quotes;
    }

    private Optional<LandedQuote> quote(Money price, LocalDate today) {
        return rates.on(today, price.currencyCode(), FrozenPrice.CURRENCY)
                .map(rate -> quote(rate.convert(price).times(ADDITION).rounded(RoundingMode.HALF_UP)));
    }

    private static LandedQuote quote(Money landed) {
        BigDecimal shelf = SHELF.of(landed.amount());
        return new LandedQuote(landed, Money.of(shelf, FrozenPrice.CURRENCY), SHELF.marginOf(landed.amount(), shelf));
    }
}

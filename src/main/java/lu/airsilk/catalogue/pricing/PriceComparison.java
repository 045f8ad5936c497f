package lu.airsilk.catalogue.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.catalogue.price.ApprovedPrice;
import lu.airsilk.catalogue.price.ProductPrices;
import lu.airsilk.currency.ExchangeRates;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.SupplierDirectory;
import lu.airsilk.supplier.SupplierRow;

/** What a product costs at each of its suppliers, and what it has cost. */
@ApplicationScoped
public class PriceComparison {

    private static final String EURO = "EUR";
    private static final int DECIMALS = 4;

    @Inject
    PriceDirectory prices;

    @Inject
    SupplierDirectory suppliers;

    @Inject
    ExchangeRates rates;

    /** The suppliers that have a price for it today, the cheapest by the unit first: one GTIN, packed as each packs it. */
    @Allowed({Role.BUYER, Role.FINANCE, Role.AUDIT})
    public List<SupplierOffer> offers(Sku sku) {
        ProductPrices all = prices.of(sku);
        LocalDate today = prices.today();
        return SupplierOffer.compared(all.suppliers().stream()
                .flatMap(supplier -> all.on(supplier, today).stream())
                .map(price -> offer(price, all, today))
                .toList());
    }

    /** All approved prices of it, the coming ones too. */
    @Allowed({Role.BUYER, Role.FINANCE, Role.AUDIT})
    public ProductPrices history(Sku sku) {
        return prices.of(sku);
    }

    private SupplierOffer offer(ApprovedPrice price, ProductPrices all, LocalDate today) {
        SupplierCode supplier = price.supplier();
        return new SupplierOffer(
                supplier,
                suppliers.find(supplier).map(SupplierRow::name).orElse(""),
                price,
                unit(price, today),
                Optional.empty(),
                all.after(supplier, today));
    }

    private Optional<Money> unit(ApprovedPrice price, LocalDate today) {
        Optional<BigDecimal> inEuros = price.price().currencyCode().equals(EURO)
                ? Optional.of(price.price().amount())
                : rates.on(today, price.price().currencyCode(), EURO)
                        .map(QuotedRate::rate)
                        .map(price.price().amount()::multiply);
        return inEuros.map(amount -> amount.divide(BigDecimal.valueOf(price.unitsPerCase()), MathContext.DECIMAL64)
                        .setScale(DECIMALS, RoundingMode.HALF_UP))
                .map(amount -> Money.of(amount, EURO));
    }
}

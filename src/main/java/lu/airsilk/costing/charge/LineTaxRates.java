package lu.airsilk.costing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.costing.charge.rule.Litres;
import lu.airsilk.costing.landed.CaseCosts;
import lu.airsilk.costing.landed.LandedFigures;
import lu.airsilk.customs.Tariff;
import lu.airsilk.customs.TariffRates;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.number.Sku;

/**
 * By which rates customs tax goods: by the tariff, and where it does not know a code or nobody knows how many litres are
 * taxed, by the rules of landed cost, which have one rate for a category and no remedy.
 */
@ApplicationScoped
class LineTaxRates {

    @Inject
    Tariff tariff;

    @Inject
    CaseCosts costs;

    /** The rates of each product on that day; none of one for which nobody has told any. */
    Map<Sku, LineRates> on(LocalDate day, Collection<ProductFacts> goods) {
        Map<Sku, LineRates> rates = ruled(day, goods);
        rates.putAll(told(day, goods));
        return rates;
    }

    private Map<Sku, LineRates> told(LocalDate day, Collection<ProductFacts> goods) {
        Map<Sku, Tariff.Goods> declared = new HashMap<>();
        goods.forEach(product -> product.hsCode()
                .ifPresent(code -> declared.put(product.sku(), new Tariff.Goods(code, product.origin()))));
        Map<Tariff.Goods, TariffRates> known = tariff.rates(declared.values(), day);
        Map<Sku, LineRates> told = new HashMap<>();
        goods.forEach(product -> Optional.ofNullable(declared.get(product.sku()))
                .map(known::get)
                .flatMap(rates -> told(rates, product))
                .ifPresent(line -> told.put(product.sku(), line)));
        return told;
    }

    private static Optional<LineRates> told(TariffRates rates, ProductFacts product) {
        Optional<BigDecimal> litres = rates.isByLitre() ? Litres.of(product.contents()) : Optional.of(BigDecimal.ZERO);
        return litres.map(each -> new LineRates(rates, each, true));
    }

    private Map<Sku, LineRates> ruled(LocalDate day, Collection<ProductFacts> goods) {
        Map<Category, LandedFigures> figures = costs.figures(day);
        Map<Sku, LineRates> ruled = new HashMap<>();
        goods.forEach(product -> Optional.ofNullable(
                        figures.get(product.hsCode().map(Category::of).orElse(Category.OTHER)))
                .ifPresent(rule -> ruled.put(product.sku(), new LineRates(rates(rule), BigDecimal.ZERO, false))));
        return ruled;
    }

    private static TariffRates rates(LandedFigures rule) {
        return new TariffRates(
                new Percentage(rule.terms().duty()),
                Percentage.ZERO,
                new Percentage(rule.terms().consumptionTax()),
                BigDecimal.ZERO,
                new Percentage(rule.shelf().vat()));
    }
}

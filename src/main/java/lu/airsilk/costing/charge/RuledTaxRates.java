package lu.airsilk.costing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.costing.landed.CaseCosts;
import lu.airsilk.costing.landed.LandedFigures;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.customs.DutyRates;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.number.Sku;

/** By the rules of landed cost, which have one rate for a category and no remedy. */
@ApplicationScoped
class RuledTaxRates implements LineTaxRates {

    @Inject
    CaseCosts costs;

    @Override
    public Map<Sku, DutyRates> on(LocalDate day, Collection<ProductFacts> goods) {
        Map<Category, LandedFigures> figures = costs.figures(day);
        Map<Sku, DutyRates> rates = new HashMap<>();
        goods.forEach(product -> {
            LandedFigures rule = figures.get(product.hsCode().map(Category::of).orElse(Category.OTHER));
            if (rule != null) {
                rates.put(product.sku(), rates(rule));
            }
        });
        return rates;
    }

    private static DutyRates rates(LandedFigures rule) {
        return new DutyRates(
                new Percentage(rule.terms().duty()),
                Percentage.ZERO,
                new Percentage(rule.terms().consumptionTax()),
                Money.zero(QuotedRate.YUAN),
                new Percentage(rule.shelf().vat()));
    }
}

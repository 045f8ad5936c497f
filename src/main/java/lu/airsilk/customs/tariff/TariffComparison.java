package lu.airsilk.customs.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.customs.DutyCalculation;
import lu.airsilk.customs.tariff.rule.HeldTariff;
import lu.airsilk.customs.tariff.rule.MeasureScope;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;

/** What a product would be taxed under another code: before a code is disputed or a binding ruling asked for. */
@ApplicationScoped
public class TariffComparison {

    @Inject
    Measures measures;

    @Inject
    ProductDirectory products;

    /**
     * The taxes of a case under the product's own code, then under the other one.
     *
     * @param value the customs value of the case, in yuan
     * @param litres in it, for goods that are taxed by quantity
     */
    @Allowed({Role.IMPORT, Role.FINANCE, Role.BUYER, Role.QUALITY, Role.AUDIT})
    public List<TaxedCode> beside(Sku product, String other, Money value, BigDecimal litres, LocalDate day) {
        ProductFacts facts = products.facts(product);
        String own = facts.hsCode()
                .map(measures::full)
                .orElseThrow(() -> Refused.because("tariff.uncoded", product).at("sku"));
        String asked = MeasureScope.of(NewMeasureJson.digits(other)).code();
        String origin = facts.origin().map(CountryCode::code).orElse("");
        return Stream.of(own, asked)
                .map(code -> taxed(measures.on(code, origin, "", day), value, litres))
                .toList();
    }

    private static TaxedCode taxed(HeldTariff held, Money value, BigDecimal litres) {
        return new TaxedCode(held, DutyCalculation.of(value, Measures.rates(held, litres)));
    }
}

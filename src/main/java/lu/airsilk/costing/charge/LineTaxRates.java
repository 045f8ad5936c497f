package lu.airsilk.costing.charge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.customs.DutyRates;
import lu.airsilk.shared.number.Sku;

/** By which rates customs tax goods; one who knows the tariff answers better than one who knows categories. */
interface LineTaxRates {

    /** The rates of each product on that day; none of one for which nobody has told any. */
    Map<Sku, DutyRates> on(LocalDate day, Collection<ProductFacts> goods);
}

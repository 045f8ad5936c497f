package lu.airsilk.catalogue.api;

import java.util.List;
import lu.airsilk.catalogue.AssortmentRow;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Sku;

/**
 * An assortment rule, as programs read it.
 *
 * @param skus the first 1,000
 * @param products how many it has
 */
public record AssortmentRuleJson(
        String id,
        List<String> stores,
        List<Sku> skus,
        long products,
        Cases minCases,
        Cases maxCases,
        Cases presentationCases,
        boolean ended,
        int version) {

    static AssortmentRuleJson of(AssortmentRow row) {
        return new AssortmentRuleJson(
                row.number(),
                row.stores(),
                row.skus(),
                row.products(),
                row.limits().min(),
                row.limits().max(),
                row.limits().presentation(),
                row.ended(),
                row.version());
    }
}

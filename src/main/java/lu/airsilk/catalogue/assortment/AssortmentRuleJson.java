package lu.airsilk.catalogue.assortment;

import java.util.List;
import java.util.Set;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.location.StoreGroup.Kind;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;

/**
 * An assortment rule, as programs read it.
 *
 * @param stores codes, or {@code ALL}; none when it is for groups only
 * @param owners by their names
 * @param skus the first 1,000
 * @param products how many it has
 */
public record AssortmentRuleJson(
        String id,
        List<String> stores,
        List<String> storeClasses,
        List<String> cities,
        List<String> owners,
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
                members(row, Kind.STORE, Kind.EVERY),
                members(row, Kind.CLASS),
                members(row, Kind.CITY),
                members(row, Kind.OWNER),
                row.skus(),
                row.products(),
                row.limits().min(),
                row.limits().max(),
                row.limits().presentation(),
                row.ended(),
                row.version());
    }

    private static List<String> members(AssortmentRow row, Kind... kinds) {
        return row.stores().stream()
                .filter(group -> Set.of(kinds).contains(group.kind()))
                .map(StoreGroup::member)
                .toList();
    }
}

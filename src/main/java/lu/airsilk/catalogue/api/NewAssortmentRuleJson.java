package lu.airsilk.catalogue.api;

import java.util.List;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.catalogue.NewAssortmentRule;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.StoreCode;
import org.jspecify.annotations.Nullable;

/**
 * An assortment rule to be added.
 *
 * @param stores codes, or {@code ALL}
 * @param minCases 1 when left out
 * @param maxCases {@value #MOST_CASES} when left out
 * @param presentationCases how many are kept on show at the least, none when left out
 */
public record NewAssortmentRuleJson(
        @Nullable List<String> stores,
        @Nullable List<String> skus,
        @Nullable Long minCases,
        @Nullable Long maxCases,
        @Nullable Long presentationCases) {

    private static final long MOST_CASES = 9_999;

    NewAssortmentRule checked() {
        return new NewAssortmentRule(
                Asked.list("stores", stores).stream()
                        .map(text -> Asked.as("stores", text, StoreCode::new))
                        .toList(),
                Asked.list("skus", skus).stream()
                        .map(text -> Asked.as("skus", text, Sku::new))
                        .toList(),
                new CaseLimits(
                        Cases.of(minCases == null ? 1 : minCases),
                        Cases.of(maxCases == null ? MOST_CASES : maxCases),
                        Cases.of(presentationCases == null ? 0 : presentationCases)));
    }
}

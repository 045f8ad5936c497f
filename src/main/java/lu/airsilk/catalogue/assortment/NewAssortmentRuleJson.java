package lu.airsilk.catalogue.assortment;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lu.airsilk.catalogue.CaseLimits;
import lu.airsilk.location.City;
import lu.airsilk.location.StoreClass;
import lu.airsilk.location.StoreGroup;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/**
 * An assortment rule to be added.
 *
 * @param stores codes, or {@code ALL}; may be left out when a group is named
 * @param storeClasses {@code A}, {@code B} or {@code C}: all stores of the class, also those that join it later
 * @param cities in English or Chinese: all stores there
 * @param owners by their names: all their stores
 * @param minCases 1 when left out
 * @param maxCases {@value #MOST_CASES} when left out
 * @param presentationCases how many are kept on show at the least, none when left out
 */
public record NewAssortmentRuleJson(
        @Nullable List<String> stores,
        @Nullable List<String> storeClasses,
        @Nullable List<String> cities,
        @Nullable List<String> owners,
        @Nullable List<String> skus,
        @Nullable Long minCases,
        @Nullable Long maxCases,
        @Nullable Long presentationCases) {

    private static final long MOST_CASES = 9_999;

    NewAssortmentRule checked() {
        return new NewAssortmentRule(
                places(),
                RequestFields.list("skus", skus).stream()
                        .map(text -> RequestFields.as("skus", text, Sku::new))
                        .toList(),
                new CaseLimits(
                        Cases.of(minCases == null ? 1 : minCases),
                        Cases.of(maxCases == null ? MOST_CASES : maxCases),
                        Cases.of(presentationCases == null ? 0 : presentationCases)));
    }

    private List<StoreGroup> places() {
        List<StoreGroup> groups = Stream.of(
                        each("storeClasses", storeClasses, word -> StoreGroup.of(asClass(word))),
                        each("cities", cities, name -> StoreGroup.of(City.of(name))),
                        each("owners", owners, StoreGroup::ofOwner))
                .flatMap(List::stream)
                .toList();
        List<String> named = groups.isEmpty() ? RequestFields.list("stores", stores) : stores;
        return Stream.concat(
                        each("stores", named, code -> StoreGroup.only(new StoreCode(code))).stream(), groups.stream())
                .toList();
    }

    private static StoreClass asClass(String word) {
        return RequestFields.word("storeClasses", word, StoreClass.class);
    }

    private static List<StoreGroup> each(
            String field, @Nullable List<String> texts, Function<String, StoreGroup> type) {
        return RequestFields.someOrNone(field, texts).stream()
                .map(text -> RequestFields.as(field, text, type))
                .toList();
    }
}

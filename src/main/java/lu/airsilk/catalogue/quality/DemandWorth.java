package lu.airsilk.catalogue.quality;

import static java.math.RoundingMode.HALF_UP;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lu.airsilk.catalogue.Category;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;

/** What products brought lately, and by that what others of the same category can be expected to bring. */
final class DemandWorth {

    private static final Money NOTHING = Money.zero("CNY");

    private final Map<Sku, Money> ordered;
    private final Map<Sku, Category> categories;
    private final Map<Category, Money> means = new EnumMap<>(Category.class);

    /** What was ordered of each product, and the category of each that is still traded. */
    DemandWorth(Map<Sku, Money> ordered, Map<Sku, Category> categories) {
        this.ordered = Map.copyOf(ordered);
        this.categories = Map.copyOf(categories);
        Set.copyOf(categories.values()).forEach(category -> means.put(category, mean(category)));
    }

    private Money mean(Category category) {
        List<Sku> of =
                known().stream().filter(sku -> categories.get(sku) == category).toList();
        return sum(of).perUnit(Units.of(of.size()), HALF_UP);
    }

    /** The products that were ordered and are still traded. */
    Set<Sku> known() {
        return categories.keySet();
    }

    /** What is at stake with a product that was ordered. */
    Stake of(Sku sku) {
        return new Stake(sum(Set.of(sku)), NOTHING);
    }

    /** What is at stake with one of this category that was not. */
    Stake expected(Category category) {
        return new Stake(NOTHING, means.getOrDefault(category, NOTHING));
    }

    /**
     * What is at stake with many.
     *
     * @param counts how many of them are in each category
     * @param those of them that were ordered
     */
    Stake of(Map<Category, Long> counts, Set<Sku> those) {
        Map<Category, Long> others = new EnumMap<>(Category.class);
        others.putAll(counts);
        those.forEach(sku -> others.merge(categories.getOrDefault(sku, Category.OTHER), -1L, Long::sum));
        Money expected = others.entrySet().stream()
                .map(other -> expected(other.getKey()).expected().times(other.getValue()))
                .reduce(NOTHING, Money::plus);
        return new Stake(sum(those), expected);
    }

    private Money sum(Collection<Sku> skus) {
        return skus.stream().map(sku -> ordered.getOrDefault(sku, NOTHING)).reduce(NOTHING, Money::plus);
    }
}

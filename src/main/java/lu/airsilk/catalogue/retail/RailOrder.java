package lu.airsilk.catalogue.retail;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.shared.Refused;

/** The categories as they stand above each other, and what another one may be said to be among them. */
final class RailOrder {

    /** So much room between two of them that a third can be put there. */
    private static final int STEP = 10;

    private final Map<RetailCode, RetailCategoryRow> known = new LinkedHashMap<>();

    RailOrder(Collection<RetailCategoryRow> rows) {
        rows.forEach(row -> known.put(row.code(), row));
    }

    /** Takes it among the others; refused below one that there is not, and where three would stand above each other. */
    RetailCategoryRow take(NewRetailCategory said) {
        said.parent().ifPresent(parent -> unlessDeep(said.code(), parent));
        RetailCategoryRow row =
                new RetailCategoryRow(said.code(), said.names(), said.parent(), placeOf(said), versionOf(said));
        known.put(row.code(), row);
        return row;
    }

    private void unlessDeep(RetailCode code, RetailCode parent) {
        RetailCategoryRow above = known.get(parent);
        if (above == null) {
            throw Refused.because("retailCategory.parent", parent).at("parent");
        }
        if (above.parent().isPresent()
                || known.values().stream().anyMatch(row -> row.parent().equals(Optional.of(code)))) {
            throw Refused.because("retailCategory.deep", code).at("parent");
        }
    }

    /** Where it is said to stand, or where it stands; a new one comes last. */
    private int placeOf(NewRetailCategory said) {
        return said.place()
                .orElseGet(() -> Optional.ofNullable(known.get(said.code()))
                        .map(RetailCategoryRow::place)
                        .orElseGet(this::last));
    }

    /** Behind the last one; refused where that stands at the last place there is. */
    private int last() {
        int last =
                known.values().stream().mapToInt(RetailCategoryRow::place).max().orElse(0);
        if (last == NewRetailCategory.LAST) {
            throw Refused.because("retailCategory.full", NewRetailCategory.LAST).at("place");
        }
        return Math.min(NewRetailCategory.LAST, last + STEP);
    }

    private int versionOf(NewRetailCategory said) {
        return Optional.ofNullable(known.get(said.code()))
                .map(RetailCategoryRow::version)
                .orElse(0);
    }
}

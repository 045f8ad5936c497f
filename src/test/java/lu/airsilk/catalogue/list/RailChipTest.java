package lu.airsilk.catalogue.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.product.Facets;
import lu.airsilk.catalogue.retail.RetailCategoryRow;
import lu.airsilk.shared.Names;
import org.junit.jupiter.api.Test;

/** What a store chooses from above its list of products. */
class RailChipTest {

    private static final RetailCode DRINKS = new RetailCode("DRINKS");
    private static final List<RetailCategoryRow> KEPT = List.of(
            row("BABY", Optional.empty()),
            row("DRINKS", Optional.empty()),
            row("WINE", Optional.of(DRINKS)),
            row("TEA", Optional.empty()));

    private static RetailCategoryRow row(String code, Optional<RetailCode> parent) {
        return new RetailCategoryRow(new RetailCode(code), Names.of(code, ""), parent, 10, 0);
    }

    private static List<String> chips(Facets.Count... standing) {
        return chips("", standing);
    }

    private static List<String> chips(String chosen, Facets.Count... standing) {
        return RailChip.of(
                        KEPT,
                        List.of(standing),
                        code -> code.map(RetailCode::code).orElse("all"),
                        chosen)
                .stream()
                .map(chip -> chip.name() + " " + chip.count())
                .toList();
    }

    @Test
    void the_rail_has_what_holds_goods_with_what_stands_below_it_and_the_rest_comes_last() {
        assertEquals(
                List.of("all 11", "BABY 1", "DRINKS 7", "OTHER 3"),
                chips(
                        new Facets.Count("WINE", 5),
                        new Facets.Count("OTHER", 3),
                        new Facets.Count("DRINKS", 2),
                        new Facets.Count("BABY", 1)));
        assertEquals(List.of("all 5", "DRINKS 5"), chips(new Facets.Count("WINE", 5)));
    }

    @Test
    void where_nothing_stands_anywhere_there_is_no_rail() {
        assertEquals(List.of(), chips(new Facets.Count("OTHER", 9)));
        assertEquals(List.of(), chips());
    }

    @Test
    void what_is_chosen_stays_though_the_words_find_nothing_there() {
        assertEquals(List.of("all 2", "BABY 2", "TEA 0"), chips("TEA", new Facets.Count("BABY", 2)));
        assertEquals(List.of("all 0", "TEA 0"), chips("TEA"));
    }
}

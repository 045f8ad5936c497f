package lu.airsilk.catalogue.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import lu.airsilk.catalogue.Category;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

/** What is at stake with products that cannot be sold. */
class DemandWorthTest {

    private static final Sku BRIE = Sku.of("AS0000001");
    private static final Sku GOUDA = Sku.of("AS0000002");
    private static final Sku WINE = Sku.of("AS0000003");
    private static final DemandWorth WORTH = new DemandWorth(
            Map.of(BRIE, yuan("100"), GOUDA, yuan("300"), WINE, yuan("50"), Sku.of("AS0000009"), yuan("7")),
            Map.of(BRIE, Category.DAIRY, GOUDA, Category.DAIRY, WINE, Category.DRINKS));

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    @Test
    void what_was_ordered_counts_as_it_was_and_others_as_their_category_brings_on_average() {
        assertEquals(new Stake(yuan("300"), yuan("0")), WORTH.of(GOUDA));
        assertEquals(yuan("200"), WORTH.expected(Category.DAIRY).total());
        assertEquals(yuan("0"), WORTH.expected(Category.MEAT).total(), "nobody orders meat");

        Stake both = WORTH.of(Map.of(Category.DAIRY, 3L, Category.MEAT, 5L), Set.of(GOUDA));

        assertEquals(yuan("300"), both.ordered());
        assertEquals(yuan("400"), both.expected(), "two cheeses that nobody has ordered yet");
    }

    @Test
    void a_product_that_is_no_longer_traded_is_not_known() {
        assertEquals(Set.of(BRIE, GOUDA, WINE), WORTH.known());
    }
}

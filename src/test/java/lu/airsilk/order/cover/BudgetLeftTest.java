package lu.airsilk.order.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

class BudgetLeftTest {

    private static final Sku HAM = Sku.of("AS0000001");
    private static final Sku OIL = Sku.of("AS0000002");

    @Test
    void what_was_spent_on_one_pays_for_no_other() {
        BudgetLeft left = left("100.00");

        assertEquals(3, left.paysFor(HAM, 7));
        left.spend(HAM, 2);

        assertEquals(1, left.paysFor(HAM, 7));
        assertEquals(0, left.paysFor(HAM, 0));
        assertEquals(7, left.paysFor(OIL, 7));
    }

    @Test
    void a_month_that_is_overspent_pays_for_nothing_and_one_without_a_budget_for_all() {
        assertEquals(0, left("-0.01").paysFor(HAM, 7));
        assertEquals(0, left("0.00").paysFor(HAM, 7));
        assertEquals(7, BudgetLeft.UNLIMITED.paysFor(HAM, 7));
    }

    @Test
    void what_is_on_the_list_is_paid_for_before_anything_else() {
        Map<Sku, Money> prices = Map.of(HAM, Money.of("30.00", "CNY"), OIL, Money.of("20.00", "CNY"));
        BudgetLeft left = new BudgetLeft(Money.of("100.00", "CNY"), prices, Map.of(HAM, Cases.of(2)));

        assertEquals(2, left.paysFor(OIL, 7), "60 are spent");
        assertEquals(3, left.paysFor(HAM, 7), "two on the list, and one more");
        left.spend(HAM, 1);
        assertEquals(2, left.paysFor(OIL, 7), "it is one of those on the list");
        left.spend(HAM, 2);
        assertEquals(0, left.paysFor(OIL, 7));
    }

    private static BudgetLeft left(String money) {
        return new BudgetLeft(Money.of(money, "CNY"), Map.of(HAM, Money.of("30.00", "CNY")), Map.of());
    }
}

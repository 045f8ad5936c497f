package lu.airsilk.order.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
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
        assertEquals(7, new BudgetLeft(Optional.empty(), Map.of()).paysFor(HAM, 7));
    }

    private static BudgetLeft left(String money) {
        return new BudgetLeft(Optional.of(Money.of(money, "CNY")), Map.of(HAM, Money.of("30.00", "CNY")));
    }
}

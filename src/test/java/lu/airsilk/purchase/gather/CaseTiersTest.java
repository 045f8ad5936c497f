package lu.airsilk.purchase.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import org.junit.jupiter.api.Test;

class CaseTiersTest {

    private static CaseTiers.Step step(long from, String price) {
        return new CaseTiers.Step(Cases.of(from), Money.of(new BigDecimal(price), "EUR"));
    }

    private static final CaseTiers TIERS =
            new CaseTiers(List.of(step(100, "8.00"), step(5, "10.00"), step(50, "9.00")));

    private static String bought(long needed) {
        CaseTiers.Bought bought = TIERS.buy(Cases.of(needed));
        return bought.cases() + " at " + bought.price().amount().toPlainString();
    }

    @Test
    void fewer_than_the_supplier_sells_become_as_many() {
        assertEquals("5 at 10.00", bought(1));
    }

    @Test
    void the_next_step_is_bought_only_when_all_cost_less_then() {
        assertEquals("44 at 10.00", bought(44));
        assertEquals("45 at 10.00", bought(45));
        assertEquals("50 at 9.00", bought(46));
        assertEquals("88 at 9.00", bought(88));
        assertEquals("100 at 8.00", bought(89));
        assertEquals("250 at 8.00", bought(250));
    }
}

package lu.airsilk.purchase.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import org.junit.jupiter.api.Test;

class AnswerFormTest {

    private static final LocalDate MADE = LocalDate.of(2026, 12, 1);
    private static final Money PRICE = Money.of(new BigDecimal("46.13"), "EUR");

    @Test
    void goods_that_were_ready_before_they_were_ordered_are_asked_back_at_the_field() {
        AnswerForm form = form();
        form.setShipDay(MADE.minusDays(11));

        assertTrue(form.isStriking());
        assertEquals(
                Optional.of(Refusal.of("purchase.readyBefore", MADE.minusDays(11), MADE)
                        .at("form:lines:3:shipDay")),
                form.early(3));
        assertEquals(Optional.empty(), form.striking(3));
    }

    @Test
    void goods_that_are_ready_on_the_day_of_the_order_or_on_no_day_that_is_known_are_not() {
        AnswerForm form = form();
        assertFalse(form.isStriking());

        form.setShipDay(MADE);
        assertEquals(Optional.empty(), form.early(0));
        assertEquals(List.of(), form.getDifferences());
    }

    private static AnswerForm form() {
        return new AnswerForm(
                new PurchaseSheet.Line(
                        PurchaseLineRef.of("PO-26-000001/1"),
                        new Sku("AS0000001"),
                        6,
                        Cases.of(4),
                        Cases.ZERO,
                        Cases.ZERO,
                        Cases.ZERO,
                        Cases.ZERO,
                        Units.ZERO,
                        Units.ZERO,
                        PRICE,
                        PRICE,
                        null,
                        null,
                        null,
                        Set.of(),
                        Optional.empty()),
                MADE,
                "Honey");
    }
}

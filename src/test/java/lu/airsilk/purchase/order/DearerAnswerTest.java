package lu.airsilk.purchase.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.answer.PurchaseStopping;
import lu.airsilk.purchase.gather.UnboughtDemand;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A supplier asks more for one line of two; finance has to agree while that line is wanted. */
@ExtendWith(Services.class)
class DearerAnswerTest {

    private static final BigDecimal MORE = new BigDecimal("9999.99");

    @Inject
    Acting acting;

    @Inject
    Freight freight;

    @Inject
    Purchasing purchasing;

    @Inject
    PurchaseStopping stopping;

    @Inject
    PurchaseBook book;

    @Inject
    UnboughtDemand unbought;

    @Inject
    SupplyBook supplies;

    private PurchaseOrderNumber number;
    private PurchaseLineRef dearer;
    private PurchaseLineRef asOrdered;

    @BeforeEach
    void the_first_line_of_two_is_dearer() {
        number = freight.sent(2, 4);
        dearer = new PurchaseLineRef(number, 1);
        asOrdered = new PurchaseLineRef(number, 2);
        acting.does(
                "buyer",
                () -> purchasing.confirm(
                        number, List.of(new ConfirmedLine(dearer, Cases.of(4), Optional.empty(), Optional.of(MORE)))));
    }

    private PurchaseState state() {
        return acting.as("buyer", () -> book.sheet(number)).state();
    }

    private boolean isPromised(PurchaseLineRef line) {
        return supplies.supply(SupplyKind.PURCHASE_LINE, line.toString()).isPresent();
    }

    @Test
    void nothing_of_it_is_promised_before_finance_has_agreed() {
        assertEquals(PurchaseState.ANSWERED, state());
        assertFalse(isPromised(dearer) || isPromised(asOrdered));
    }

    @Test
    void what_is_not_sent_is_to_be_bought_while_finance_has_not_agreed_to_what_is_dearer() {
        PurchaseOrderNumber fewer = freight.sent(2, 4);
        Sku sku = acting.as("buyer", () -> book.sheet(fewer)).lines().getLast().sku();
        acting.does(
                "buyer",
                () -> purchasing.confirm(
                        fewer,
                        List.of(
                                new ConfirmedLine(
                                        new PurchaseLineRef(fewer, 1),
                                        Cases.of(4),
                                        Optional.empty(),
                                        Optional.of(MORE)),
                                new ConfirmedLine(
                                        new PurchaseLineRef(fewer, 2),
                                        Cases.of(1),
                                        Optional.empty(),
                                        Optional.empty()))));

        assertEquals(
                List.of(Cases.of(3)),
                acting.as("buyer", unbought::rows).stream()
                        .filter(row -> row.sku().equals(sku))
                        .map(UnboughtDemand.Row::missing)
                        .toList());
    }

    @Test
    void the_rest_is_confirmed_once_the_dearer_line_is_cancelled() {
        acting.does("buyer", () -> stopping.cancel(number, List.of(dearer), "too dear"));

        assertEquals(PurchaseState.CONFIRMED, state());
        assertTrue(isPromised(asOrdered));
    }

    @Test
    void finance_still_has_to_agree_when_another_line_is_cancelled() {
        acting.does("buyer", () -> stopping.cancel(number, List.of(asOrdered), "too many"));

        assertEquals(PurchaseState.ANSWERED, state());
    }

    /** “Cancelled, too many” of an order of two lines leaves open which, and how many. */
    @Test
    void the_history_tells_of_what_and_how_many_cases_were_cancelled() {
        String code = acting.as("buyer", () -> book.sheet(number))
                .lines()
                .getLast()
                .sku()
                .code();

        acting.does("buyer", () -> stopping.cancel(number, List.of(asOrdered), "too many"));
        acting.does("buyer", () -> stopping.cancel(number, List.of(), "nothing any more"));

        List<String> reasons = acting.as("buyer", () -> book.turns(number)).stream()
                .filter(turn -> turn.step() == PurchaseStep.CANCELLED)
                .map(TurnRow::reason)
                .toList();
        assertEquals("too many · " + code + " 4 → 0", reasons.getFirst());
        assertTrue(reasons.getLast().startsWith("nothing any more · AS"), reasons.getLast());
        assertFalse(reasons.getLast().contains(code), "what was cancelled before is not cancelled again");
    }
}

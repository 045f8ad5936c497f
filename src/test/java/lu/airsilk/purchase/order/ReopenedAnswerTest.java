package lu.airsilk.purchase.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.booking.Booking;
import lu.airsilk.consignment.booking.BookingDraft;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.answer.PurchaseStopping;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Units;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyRow;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A slip in what was noted as the supplier's answer is mended by noting it anew. */
@ExtendWith(Services.class)
class ReopenedAnswerTest {

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
    SupplyBook supplies;

    @Inject
    Booking booking;

    private void answers(PurchaseLineRef line, long cases) {
        acting.does(
                "buyer",
                () -> purchasing.confirm(
                        line.order(), List.of(new ConfirmedLine(line, Cases.of(cases), Optional.empty()))));
    }

    private void reopen(PurchaseOrderNumber number) {
        stopping.reopen(number, "typed 1 for 4");
    }

    private PurchaseSheet sheet(PurchaseOrderNumber number) {
        return acting.as("buyer", () -> book.sheet(number));
    }

    private Units promised(PurchaseLineRef line) {
        return supplies.supply(SupplyKind.PURCHASE_LINE, line.toString())
                .map(SupplyRow::quantity)
                .orElse(Units.ZERO);
    }

    @Test
    void nothing_is_promised_of_it_until_it_is_noted_again_and_then_all_that_comes() {
        PurchaseLineRef line = new PurchaseLineRef(freight.sent(4), 1);
        answers(line, 1);
        Units one = promised(line);

        acting.does("buyer", () -> reopen(line.order()));
        assertEquals(PurchaseState.SENT, sheet(line.order()).state());
        assertEquals(Units.ZERO, promised(line));

        answers(line, 4);
        assertEquals(one.value() * 4, promised(line).value());
        assertEquals(Cases.of(4), sheet(line.order()).lines().getFirst().confirmed());
    }

    @Test
    void the_slip_stands_in_the_form_and_the_reason_in_the_history() {
        PurchaseLineRef line = new PurchaseLineRef(freight.sent(4), 1);
        answers(line, 1);

        acting.does("buyer", () -> reopen(line.order()));

        assertEquals(
                Optional.of(Cases.of(1)),
                sheet(line.order()).lines().getFirst().declined().map(ConfirmedLine::cases));
        TurnRow turn = acting.as("buyer", () -> book.turns(line.order())).getLast();
        assertEquals(PurchaseStep.REOPENED, turn.step());
        assertEquals("typed 1 for 4", turn.reason());
    }

    @Test
    void what_flies_was_answered() {
        Freight.Bought bought = freight.bought(4);
        BookingDraft all = freight.draft(bought, freight.flight(5));
        acting.does("import", () -> booking.book(all));

        acting.refuses(
                "buyer",
                () -> reopen(bought.line().order()),
                "purchase.wrongState",
                bought.line().order().number(),
                PurchaseState.CONSIGNED,
                PurchaseState.CONFIRMED);
    }

    @Test
    void only_buyers_do_it() {
        PurchaseOrderNumber number = freight.bought(4).line().order();

        acting.mayNot(() -> reopen(number), "hub", "finance", "import", "store.kaifeng", "carrier", "auditor");
    }
}

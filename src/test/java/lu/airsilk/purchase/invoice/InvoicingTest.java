package lu.airsilk.purchase.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import lu.airsilk.platform.Paging;
import lu.airsilk.portal.home.HomeTasks;
import lu.airsilk.portal.home.WaitingTask;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** What an invoice asks for is gone for the next one, until it is sent back. */
@ExtendWith(Services.class)
class InvoicingTest {

    @Inject
    Acting acting;

    @Inject
    Freight freight;

    @Inject
    Invoicing invoicing;

    @Inject
    InvoiceBook book;

    @Inject
    PurchaseBook orders;

    @Inject
    HomeTasks home;

    private PurchaseOrderNumber order;

    @BeforeEach
    void nothing_of_an_order_has_arrived() {
        order = freight.sent(4);
    }

    private long noted(String number, String amount) {
        return acting.as("finance", () -> invoicing.note(draft(number, amount)));
    }

    private InvoiceDraft draft(String number, String amount) {
        return draft(InvoiceKind.INVOICE, number, amount);
    }

    private InvoiceDraft draft(InvoiceKind kind, String number, String amount) {
        return new InvoiceDraft(
                order, kind, number + "-" + order.number(), LocalDate.now(ZoneOffset.UTC), Money.of(amount, "EUR"));
    }

    private long credited(String number, String amount) {
        return acting.as("finance", () -> invoicing.note(draft(InvoiceKind.CREDIT_NOTE, number, amount)));
    }

    private InvoiceRow row(long id) {
        return acting.as("finance", () -> book.row(id));
    }

    private static Money euro(String amount) {
        return Money.of(amount, "EUR");
    }

    @Test
    void an_invoice_that_was_sent_back_does_not_count_for_the_next_one() {
        long first = noted("A", "150");
        acting.doesTwice("finance", () -> invoicing.sendBack(first, "too early"));

        assertEquals(euro("0"), row(noted("B", "20")).expected());
    }

    @Test
    void it_does_not_count_either_for_one_that_came_before_it_was_sent_back() {
        long first = noted("A", "150");
        long waiting = noted("B", "20");
        long free = noted("C", "0");
        assertEquals(euro("-150"), row(waiting).expected());

        acting.doesTwice("finance", () -> invoicing.sendBack(first, "too early"));

        assertEquals(euro("0"), row(waiting).expected());
        assertEquals(InvoiceState.DIFFERS, row(waiting).state());
        assertEquals(euro("-20"), row(free).expected());
        acting.doesTwice("finance", () -> invoicing.sendBack(waiting, "too early"));
        assertEquals(InvoiceState.MATCHED, row(free).state());
    }

    @Test
    void a_corrected_invoice_keeps_the_number_of_the_one_that_was_sent_back_and_of_no_other() {
        long first = noted("A", "150");
        acting.refuses("finance", () -> invoicing.note(draft("A", "20")), "invoice.taken", "A-" + order.number());
        acting.refuses("finance", () -> invoicing.note(draft(" a ", "20")), "invoice.taken", " a -" + order.number());
        acting.doesTwice("finance", () -> invoicing.sendBack(first, "too early"));

        long corrected = noted("A", "20");

        assertEquals(InvoiceState.REJECTED, row(first).state());
        assertEquals(row(first).number(), row(corrected).number());
        assertEquals(euro("0"), row(corrected).expected());
        acting.refuses("finance", () -> invoicing.note(draft("A", "10")), "invoice.taken", "A-" + order.number());
        acting.doesTwice("finance", () -> invoicing.accept(corrected));
        acting.refuses("finance", () -> invoicing.note(draft("A", "10")), "invoice.taken", "A-" + order.number());
    }

    @Test
    void an_invoice_below_nothing_is_asked_whether_it_is_a_credit_note() {
        assertEquals("invoice.negative", refused(() -> draft("A", "-0.01")));
        assertEquals("invoice.creditNothing", refused(() -> draft(InvoiceKind.CREDIT_NOTE, "A", "0")));
    }

    private static String refused(Executable draft) {
        return assertThrows(Refused.class, draft).refusals().getFirst().code();
    }

    @Test
    void a_credit_note_gives_back_what_was_invoiced_and_no_cent_more() {
        acting.refuses(
                "finance",
                () -> invoicing.note(draft(InvoiceKind.CREDIT_NOTE, "C", "1")),
                "invoice.creditBeyond",
                euro("1"),
                euro("0"));
        noted("A", "150");
        acting.refuses(
                "finance",
                () -> invoicing.note(draft(InvoiceKind.CREDIT_NOTE, "C", "150.01")),
                "invoice.creditBeyond",
                euro("150.01"),
                euro("150"));

        InvoiceRow part = row(credited("C", "50"));
        InvoiceRow rest = row(credited("D", "100"));

        assertEquals(InvoiceKind.CREDIT_NOTE, part.kind());
        assertEquals(euro("-50"), part.amount());
        assertEquals(InvoiceState.DIFFERS, part.state(), "nothing has arrived: all 150 were too much");
        assertEquals(euro("-100"), rest.expected());
        assertEquals(InvoiceState.MATCHED, rest.state());
        assertEquals(euro("0"), row(noted("E", "7")).expected());
    }

    @Test
    void an_invoice_of_which_some_was_given_back_is_not_sent_back_before_its_credit_note() {
        long invoice = noted("A", "150");
        long credit = credited("C", "50");
        acting.refuses(
                "finance",
                () -> invoicing.sendBack(invoice, "too early"),
                "invoice.credited",
                "A-" + order.number(),
                euro("50"));

        acting.doesTwice("finance", () -> invoicing.sendBack(credit, "of another order"));
        acting.doesTwice("finance", () -> invoicing.sendBack(invoice, "too early"));

        assertEquals(euro("0"), row(noted("B", "1")).expected());
    }

    @Test
    void an_order_whose_invoice_differs_is_listed_and_counted_until_it_is_decided() {
        long before = differing();
        assertEquals(before, counted());
        long first = noted("A", "150");
        long second = noted("B", "20");
        assertEquals(before + 1, differing(), "one order with two");
        assertEquals(before + 1, counted());

        acting.does("finance", () -> invoicing.sendBack(first, "too much"));
        assertEquals(before + 1, counted());
        acting.does("finance", () -> invoicing.accept(second));

        assertEquals(before, differing());
        assertEquals(before, counted());
    }

    private long differing() {
        PurchaseBook.Search search = new PurchaseBook.Search(Optional.empty(), Optional.empty(), true);
        return acting.as("buyer", () -> orders.rows(search, Paging.first(1))).total();
    }

    private long counted() {
        return acting.as("finance", home::waiting).stream()
                .filter(waiting -> waiting.task().equals("DECIDE_INVOICES"))
                .mapToLong(WaitingTask::count)
                .sum();
    }

    @Test
    void what_is_decided_stays_as_it_was_decided() {
        long first = noted("A", "150");
        long accepted = noted("B", "20");
        acting.doesTwice("finance", () -> invoicing.accept(accepted));

        acting.doesTwice("finance", () -> invoicing.sendBack(first, "too early"));

        assertEquals(euro("-150"), row(accepted).expected());
        assertEquals(InvoiceState.ACCEPTED, row(accepted).state());
    }
}

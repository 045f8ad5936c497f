package lu.airsilk.purchase.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import lu.airsilk.testbed.Acting;
import lu.airsilk.testbed.Freight;
import lu.airsilk.testbed.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
        return new InvoiceDraft(
                order, number + "-" + order.number(), LocalDate.now(ZoneOffset.UTC), Money.of(amount, "EUR"));
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

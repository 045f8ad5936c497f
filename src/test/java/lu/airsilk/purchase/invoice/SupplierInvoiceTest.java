package lu.airsilk.purchase.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.SupplierCode;
import org.junit.jupiter.api.Test;

/** An invoice agrees with what has arrived, or it does not: to the cent, up and down. */
class SupplierInvoiceTest {

    private static final Money ARRIVED = Money.of("64407.02", "EUR");

    @Test
    void only_what_has_arrived_agrees() {
        assertEquals(InvoiceState.MATCHED, InvoiceState.of(Money.of("64407.020", "EUR"), ARRIVED));
        assertEquals(InvoiceState.DIFFERS, InvoiceState.of(Money.of("64407.03", "EUR"), ARRIVED));
        assertEquals(InvoiceState.DIFFERS, InvoiceState.of(Money.of("12100.50", "EUR"), ARRIVED));
    }

    @Test
    void what_differs_is_told_to_the_cent() {
        assertEquals(Money.of("0.01", "EUR"), asking("64407.03").difference());
        assertEquals(Money.of("-52306.52", "EUR"), asking("12100.50").difference());
    }

    private static InvoiceRow asking(String amount) {
        return new InvoiceRow(
                1,
                InvoiceKind.INVOICE,
                new SupplierCode("ITA01"),
                new PurchaseOrderNumber("PO-26-000001"),
                "F-1",
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2027, 1, 4),
                Money.of(amount, "EUR"),
                ARRIVED,
                InvoiceState.DIFFERS,
                Optional.empty());
    }
}

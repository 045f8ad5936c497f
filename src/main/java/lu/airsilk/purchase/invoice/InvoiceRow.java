package lu.airsilk.purchase.invoice;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.SupplierCode;

/**
 * A supplier's invoice or credit note, to be read.
 *
 * @param amount what it asks for; below nothing for a credit note
 * @param expected what had arrived by then, at the order's prices
 */
public record InvoiceRow(
        long id,
        InvoiceKind kind,
        SupplierCode supplier,
        PurchaseOrderNumber order,
        String number,
        LocalDate day,
        LocalDate due,
        Money amount,
        Money expected,
        InvoiceState state,
        Optional<String> decidedBy) {

    /** By how much it asks for more; below nothing when for less. */
    public Money difference() {
        return amount.minus(expected);
    }
}

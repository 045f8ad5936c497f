package lu.airsilk.purchase.invoice;

import java.time.LocalDate;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;

/**
 * An invoice or a credit note as it lies on the desk.
 *
 * @param amount as it stands on the paper: above nothing in both
 */
public record InvoiceDraft(PurchaseOrderNumber order, InvoiceKind kind, String number, LocalDate day, Money amount) {

    public InvoiceDraft {
        if (amount.isNegative()) {
            throw Refused.because("invoice.negative", amount).at("amount");
        }
        if (kind == InvoiceKind.CREDIT_NOTE && amount.isZero()) {
            throw Refused.because("invoice.creditNothing").at("amount");
        }
    }

    boolean isCredit() {
        return kind == InvoiceKind.CREDIT_NOTE;
    }

    /** What it asks for: a credit note less than nothing. */
    Money asked() {
        return isCredit() ? amount.negated() : amount;
    }
}

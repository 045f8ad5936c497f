package lu.airsilk.purchase.invoice;

import lu.airsilk.shared.Money;

/** What a supplier sends after an order: the one asks for money, the other gives some back. Both name more than nothing. */
public enum InvoiceKind {
    INVOICE,
    CREDIT_NOTE;

    /** Of a sum as it is kept, where what comes back stands below nothing. */
    static InvoiceKind of(Money kept) {
        return kept.isNegative() ? CREDIT_NOTE : INVOICE;
    }
}

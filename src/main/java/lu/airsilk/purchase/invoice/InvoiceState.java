package lu.airsilk.purchase.invoice;

import lu.airsilk.shared.Money;

/** Where a supplier's invoice stands. */
public enum InvoiceState {
    /** Asks for what has arrived cost by the order, to the cent. */
    MATCHED,
    /** Asks for more or for less. */
    DIFFERS,
    /** Differs, and is paid all the same. */
    ACCEPTED,
    /** Sent back. */
    REJECTED;

    /** Of a new invoice, beside what has arrived at the order's prices; a cent is a difference. */
    static InvoiceState of(Money asked, Money arrived) {
        return asked.minus(arrived).isZero() ? MATCHED : DIFFERS;
    }
}

package lu.airsilk.purchase.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.BillNumber;
import lu.airsilk.shared.number.SupplierCode;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/**
 * A supplier's invoice for one purchase order, or a credit note, which asks for less than nothing.
 *
 * <p>Born when it is typed in, compared at once with what was ordered and what has arrived; matched when it asks for
 * exactly that, to the cent, else accepted by finance or sent back. What always holds: one invoice of a number from a supplier
 * counts (a corrected one keeps the number of that which was sent back), and a due day by the agreed terms.
 */
@Entity
@Table(name = "supplier_invoice")
@Audited
class SupplierInvoice extends VersionedEntity {

    private SupplierCode supplier;

    @Column(name = "order_number")
    private String order;

    private String number;

    /** What all spellings of the number have in common, until it is sent back: the database has one of a supplier. */
    @NotAudited
    @SuppressWarnings("UnusedVariable") // a column that a query reads
    private @Nullable String counting;

    @Column(name = "invoice_day")
    private LocalDate day;

    private LocalDate due;

    private String currency;

    @Column(precision = 19, scale = 2)
    private BigDecimal amount;

    @Column(precision = 19, scale = 2)
    private BigDecimal expected;

    @Enumerated(EnumType.STRING)
    private InvoiceState state;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @SuppressWarnings("NullAway.Init")
    protected SupplierInvoice() {}

    SupplierInvoice(SupplierCode supplier, InvoiceDraft draft, Money expected, int paymentDays) {
        Refused.unless(!draft.number().isBlank() && draft.number().length() <= 40, "invoice.number", draft.number());
        Refused.unless(
                draft.amount().currencyCode().equals(expected.currencyCode()),
                "invoice.currency",
                expected.currencyCode());
        this.supplier = supplier;
        order = draft.order().number();
        number = draft.number().strip();
        counting = BillNumber.alike(number);
        day = draft.day();
        due = draft.day().plusDays(paymentDays);
        currency = draft.amount().currencyCode();
        amount = draft.asked().amount();
        this.expected = expected.amount();
        state = InvoiceState.of(draft.asked(), expected);
    }

    /** Finance pays it although it differs, or does not. */
    void decide(boolean accept, String by) {
        if (state != InvoiceState.DIFFERS) {
            throw Refused.conflict("invoice.decided", number, state);
        }
        decidedBy = by;
        state = accept ? InvoiceState.ACCEPTED : InvoiceState.REJECTED;
        counting = accept ? counting : null;
    }

    /** What an invoice before it has asked for is there for this one: that one was sent back. */
    void reckonWithout(SupplierInvoice sentBack) {
        expected = expected.add(sentBack.amount);
        state = InvoiceState.of(amount(), Money.of(expected, currency));
    }

    PurchaseOrderNumber order() {
        return new PurchaseOrderNumber(order);
    }

    String number() {
        return number;
    }

    Money amount() {
        return Money.of(amount, currency);
    }

    InvoiceRow row() {
        return new InvoiceRow(
                id(),
                InvoiceKind.of(amount()),
                supplier,
                order(),
                number,
                day,
                due,
                amount(),
                Money.of(expected, currency),
                state,
                Optional.ofNullable(decidedBy));
    }
}

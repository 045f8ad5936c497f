package lu.airsilk.purchase.invoice;

import java.time.LocalDate;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Money;

/** An invoice as it lies on the desk. */
public record InvoiceDraft(PurchaseOrderNumber order, String number, LocalDate day, Money amount) {}

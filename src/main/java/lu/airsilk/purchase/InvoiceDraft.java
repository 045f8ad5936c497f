package lu.airsilk.purchase;

import java.time.LocalDate;
import lu.airsilk.shared.Money;

/** An invoice as it lies on the desk. */
public record InvoiceDraft(PurchaseOrderNumber order, String number, LocalDate day, Money amount) {}

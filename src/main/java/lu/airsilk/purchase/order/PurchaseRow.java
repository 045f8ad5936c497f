package lu.airsilk.purchase.order;

import java.time.Instant;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.SupplierCode;

/**
 * A purchase order in a list.
 *
 * @param total what is wanted costs, after the supplier's answer what comes of it
 */
public record PurchaseRow(
        PurchaseOrderNumber number,
        SupplierCode supplier,
        PurchaseState state,
        long products,
        Cases ordered,
        Cases confirmed,
        Cases consigned,
        Money total,
        Instant madeAt) {}

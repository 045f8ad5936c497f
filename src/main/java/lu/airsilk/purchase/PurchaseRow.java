package lu.airsilk.purchase;

import java.time.Instant;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.SupplierCode;

/** A purchase order in a list. */
public record PurchaseRow(
        PurchaseOrderNumber number,
        SupplierCode supplier,
        PurchaseState state,
        long products,
        Cases ordered,
        Cases confirmed,
        Cases consigned,
        Instant madeAt) {}

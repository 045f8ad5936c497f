package lu.airsilk.purchase;

/** What the supplier has answered to an order holds: finance has agreed where it had to. */
public record PurchaseAnswered(PurchaseOrderNumber order) {}

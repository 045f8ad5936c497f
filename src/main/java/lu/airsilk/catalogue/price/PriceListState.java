package lu.airsilk.catalogue.price;

/** Where a price list stands between the supplier's sheet and our purchase orders. */
public enum PriceListState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    REJECTED,
    /** By the buyer, before anybody else had it in hand. */
    DROPPED
}

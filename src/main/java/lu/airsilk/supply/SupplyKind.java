package lu.airsilk.supply;

/** What a supply of units is at its stage of the way; units go from one to the next with their reservations. */
public enum SupplyKind {
    /** Confirmed by the supplier, not yet on a consignment. */
    PURCHASE_LINE,
    /** On a consignment, in the air or in customs. */
    CONSIGNMENT_LINE,
    /** Counted into a lot at the hub; its quantity is what the ledger says lies there. */
    LOT
}

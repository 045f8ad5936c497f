package lu.airsilk.desk;

/** The stations of goods, from the supplier's sheet to the store. */
public enum TraceKind {
    /** A supplier's sheet. */
    IMPORT,
    PRICE_LIST,
    PURCHASE_LINE,
    CONSIGNMENT_LINE,
    /** Units that were sent and never counted: a claim on carrier or supplier. */
    DISCREPANCY,
    LOT,
    /** A place of the ledger where units of a lot have come to rest. */
    PLACE,
    DELIVERY_LINE,
    /** A delivery line as the store took it in. */
    STORE_RECEIPT,
    ORDER_LINE;

    /** Whether units stay here. */
    public boolean isEnd() {
        return this == DISCREPANCY || this == PLACE || this == ORDER_LINE;
    }

    /** Whether so many units are written on it; a price has none. */
    public boolean hasUnits() {
        return this != IMPORT && this != PRICE_LIST;
    }
}

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
    ORDER_LINE
}

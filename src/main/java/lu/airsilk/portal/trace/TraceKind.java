package lu.airsilk.portal.trace;

import java.util.Optional;
import lu.airsilk.desk.FoundKind;

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

    /** The document whose page shows the station; empty where there is none. */
    Optional<FoundKind> document() {
        return switch (this) {
            case IMPORT -> Optional.of(FoundKind.IMPORT);
            case PRICE_LIST -> Optional.of(FoundKind.PRICE_LIST);
            case PURCHASE_LINE -> Optional.of(FoundKind.PURCHASE_ORDER);
            case CONSIGNMENT_LINE -> Optional.of(FoundKind.CONSIGNMENT);
            case LOT -> Optional.of(FoundKind.LOT);
            case DELIVERY_LINE, STORE_RECEIPT -> Optional.of(FoundKind.DELIVERY);
            case ORDER_LINE -> Optional.of(FoundKind.ORDER);
            case DISCREPANCY, PLACE -> Optional.empty();
        };
    }
}

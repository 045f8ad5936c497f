package lu.airsilk.costing.charge;

/** What has still to come before the cost of a waybill is the last one. */
public enum MissingCost {
    AIR_FREIGHT,
    TERMINAL,
    CLEARANCE,
    TRUCK,
    TAX_BILL,
    /** No rate of customs is in force; that of the books stands in for it. */
    CUSTOMS_RATE,
    /** Of a product nobody has told what customs take. */
    TAX_RATES;

    static MissingCost bill(ChargeKind kind) {
        return valueOf(kind.name());
    }
}

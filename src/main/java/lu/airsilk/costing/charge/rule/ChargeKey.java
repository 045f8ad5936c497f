package lu.airsilk.costing.charge.rule;

/** By what a charge is shared to the lines it concerns. */
public enum ChargeKey {
    /** Each line's greater of gross and volume weight, not rounded: what an airline charges for. */
    CHARGEABLE,
    GROSS,
    VOLUME,
    /** What the goods were invoiced at. */
    VALUE,
    PIECES
}

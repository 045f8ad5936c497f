package lu.airsilk.costing.charge;

/** How sure an amount is. */
public enum ChargeStage {
    /** What stores were told when they ordered. */
    QUOTED,
    /** What is expected by now. */
    ESTIMATED,
    /** What somebody has asked for by an invoice. */
    ACTUAL
}

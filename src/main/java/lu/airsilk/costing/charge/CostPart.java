package lu.airsilk.costing.charge;

/** A step from the supplier's price to what the goods have cost, in the order in which they meet it. */
public enum CostPart {
    GOODS,
    FREIGHT,
    INSURANCE,
    DUTY,
    CONSUMPTION_TAX,
    HANDLING,
    TRUCK
}

package lu.airsilk.stock.writeoff;

/** Why goods at the hub are good for nobody any more. */
public enum WriteOffReason {
    /** Their last day is over. */
    EXPIRED,
    SPOILT,
    BROKEN,
    RECALLED
}

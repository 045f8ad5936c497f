package lu.airsilk.consignment.rate;

/** The rate classes of general cargo, by their letters on the air waybill. */
public enum RateClass {
    /** The minimum charge of a shipment. */
    M,
    /** The normal rate, below the first break. */
    N,
    /** A quantity rate, from a break on. */
    Q
}

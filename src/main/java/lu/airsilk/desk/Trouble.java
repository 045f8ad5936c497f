package lu.airsilk.desk;

/** Sorts of exceptions, besides what the carrier has told of pieces. */
public enum Trouble {
    /** Lands later than planned, or should have landed and nobody has said so. */
    LATE,
    /** Not yet handed over, and the cut-off is near. */
    CUT_OFF,
    /** Leaves soon, and no waybill message has gone or come. */
    NO_WAYBILL,
    /** A paper of the goods holds no longer when they land. */
    PAPERS,
    /** The kilograms or the cubic metres of a flight are used up. */
    FULL,
    /** A count at the hub waits for a signature of import. */
    TO_SIGN,
    /** Damaged, short or too many units that nobody has told the carrier of. */
    CLAIM_OPEN,
    /** Has landed and is not declared to customs. */
    UNDECLARED
}

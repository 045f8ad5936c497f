package lu.airsilk.stock;

/** Why units at the hub may not be given to anyone. */
public enum HoldKind {
    /** Broken when they were counted. */
    DAMAGED,
    /** Received before customs have released them. */
    BONDED,
    /** Being looked at by customs or the quarantine office. */
    INSPECTION,
    /** Set aside by quality until it knows more. */
    QUARANTINE,
    /** To be taken back from everywhere. */
    RECALL,
    /** Proposed to be written off; finance decides. */
    WRITE_OFF;

    /**
     * Whether it reaches goods that stand in deliveries already: nobody knows there which of them are meant. Of broken ones
     * people do, and take them out of the delivery first.
     */
    public boolean reachesDeliveries() {
        return this == INSPECTION || this == QUARANTINE || this == RECALL;
    }

    /**
     * Whether what is held so may not lie in a bin with what can be sold, where a hand takes one for the other. What only waits
     * for an office is whole, and can be sold where it lies once it is released.
     */
    public boolean isKeptApart() {
        return this == DAMAGED || this == QUARANTINE || this == RECALL || this == WRITE_OFF;
    }

    /** Whether a person may end it by hand; customs alone end a bond, and what is decided on a write-off ends its own. */
    public boolean endedByPeople() {
        return this != BONDED && this != WRITE_OFF;
    }
}

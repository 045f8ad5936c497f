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
    RECALL;

    /** Whether a person may end it; customs alone end a bond. */
    public boolean endedByPeople() {
        return this != BONDED;
    }
}

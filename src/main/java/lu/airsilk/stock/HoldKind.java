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

    /** Whether a person may end it by hand; customs alone end a bond, and what is decided on a write-off ends its own. */
    public boolean endedByPeople() {
        return this != BONDED && this != WRITE_OFF;
    }
}

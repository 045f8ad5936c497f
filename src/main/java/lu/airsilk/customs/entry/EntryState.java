package lu.airsilk.customs.entry;

/** Where a customs entry stands. */
public enum EntryState {
    /** Handed in, not yet answered. */
    DECLARED,
    /** The goods may leave customs. */
    RELEASED
}

package lu.airsilk.seal.check;

/** In what way the past is not as it was sealed. */
public enum BreachKind {
    /** Every link is another one: what is checked with is not the key that history was sealed under. */
    KEY,
    /** A link of the chain was changed, moved or taken out. */
    CHAIN,
    /** The chain has lost what an anchor outside says it had. */
    ANCHOR,
    /** A revision or its rows, or a movement or its legs, are not as they were sealed. */
    CHANGED,
    /** A revision or a movement is not there any more. */
    GONE,
    /** A revision or a movement says a time by which later ones were sealed already. */
    LATE,
    /** A row is not as its audit said last. */
    ROW,
    /** A row is gone, and its audit does not know. */
    ROW_GONE,
    /** A row is there that no audit knows. */
    ROW_UNKNOWN,
    /** A balance is not the sum of its movements. */
    BALANCE,
    /** A password is another one, and nobody has changed it. */
    SECRET
}

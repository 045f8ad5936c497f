package lu.airsilk.catalogue.staging;

/** How a sheet's row stands to the live catalogue. */
public enum SheetChange {
    /** A product that is not there yet. */
    NEW,
    /** Something else is said of a known product. */
    CHANGED,
    /** The same is said; only its price counts. */
    SAME,
    /** The case of a known product costs something else than the supplier's price in force, or there is none to compare. */
    PRICED,
    /** The case costs more than the supplier's price in force. */
    DEARER,
    /** The case costs less. */
    CHEAPER,
    /** The price moves so far, up or down, that it is more often a slip. */
    STRIKING
}

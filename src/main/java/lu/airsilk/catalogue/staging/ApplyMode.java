package lu.airsilk.catalogue.staging;

/** What to do with a sheet in which some rows are wrong. */
public enum ApplyMode {
    /** Take the good rows and leave the others. */
    GOOD_ROWS,
    /** Take the sheet only when every row is good. */
    ALL_OR_NOTHING
}

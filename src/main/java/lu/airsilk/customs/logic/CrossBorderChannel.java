package lu.airsilk.customs.logic;

/** How a consumer's order passes the border. */
public enum CrossBorderChannel {
    /** Cross-border retail with taxes at 70 %. */
    REDUCED,
    /** Cross-border retail with full duty and taxes: one item too dear for the single limit. */
    FULL,
    /** Not as one order: several items above the single limit. */
    SPLIT,
    /** General trade: the year's limit is passed. */
    GENERAL_TRADE
}

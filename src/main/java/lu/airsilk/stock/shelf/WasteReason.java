package lu.airsilk.stock.shelf;

/** Why a store throws goods away. */
public enum WasteReason {
    EXPIRED,
    BROKEN,
    SPOILT,
    RECALLED,
    TASTED
}

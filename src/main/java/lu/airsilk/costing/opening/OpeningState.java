package lu.airsilk.costing.opening;

/** How far an opening is. */
public enum OpeningState {
    /** Entered; waits for somebody of finance, and moves nothing. */
    SUBMITTED,
    /** Its units lie in the ledger, for good. */
    APPROVED,
    /** Never to be approved; another one may be entered for its place. */
    WITHDRAWN
}

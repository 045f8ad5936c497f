package lu.airsilk.consignment;

/** Where a claim on carrier or supplier stands. */
public enum CaseState {
    /** Nobody has been told yet. */
    OPEN,
    /** The carrier or supplier has been told in time. */
    NOTIFIED,
    /** Nothing more is to be had. */
    CLOSED
}

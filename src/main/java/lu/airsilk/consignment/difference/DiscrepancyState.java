package lu.airsilk.consignment.difference;

/** Where a claim on carrier or supplier stands. */
public enum DiscrepancyState {
    /** Nobody has been told yet. */
    OPEN,
    /** The carrier or supplier has been told. */
    NOTIFIED,
    /** They agree. */
    ACCEPTED,
    /** They do not agree. */
    DISPUTED,
    /** They have paid or credited. */
    SETTLED,
    /** Nothing more is to be done. */
    CLOSED,
    /** Given up by two people. */
    WRITTEN_OFF,
    /** Its receipt was taken back. */
    WITHDRAWN;

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return switch (this) {
            case OPEN, NOTIFIED, ACCEPTED, DISPUTED, SETTLED -> true;
            case CLOSED, WRITTEN_OFF, WITHDRAWN -> false;
        };
    }
}

package lu.airsilk.master;

/** How far a proposed figure is. */
public enum ProposalState {
    /** Waits for another person. */
    PROPOSED,
    /** In force from its day on, until one of a later day is. */
    IN_FORCE,
    /** Never to be in force. */
    WITHDRAWN
}

package lu.airsilk.allocation.plan;

/** How far an allocation run has come. */
public enum RunState {
    /** The engine is at work. */
    CALCULATING,
    /** Shared out, to be looked at; lines may be locked. */
    CALCULATED,
    /** Another person does not agree and has said why; whoever works on it lays it before them again. */
    SENT_BACK,
    /** Another person has agreed. */
    APPROVED,
    /** Reserved for the stores, who have been told why. */
    COMMITTED,
    /** Given up before it reserved anything. */
    DROPPED
}

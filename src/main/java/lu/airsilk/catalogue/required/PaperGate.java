package lu.airsilk.catalogue.required;

/** Where a paper is asked for first; from there on it is asked for at each gate. In the order in which goods pass them. */
public enum PaperGate {
    /** Before a product may be ordered. */
    ACTIVATE,
    /** When goods are booked on a flight. */
    BOOK,
    /** When they are declared to customs. */
    DECLARE,
    /** Not asked for any more. */
    NEVER;

    /** Whether a paper of this gate is asked for at that one. */
    public boolean asksAt(PaperGate gate) {
        return this != NEVER && compareTo(gate) <= 0;
    }
}

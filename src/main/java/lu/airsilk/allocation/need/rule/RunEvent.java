package lu.airsilk.allocation.need.rule;

import lu.airsilk.allocation.share.rule.Replanning;

/** What can happen between a run and the day the goods leave; {@link Replanning} answers it. */
public sealed interface RunEvent {

    /**
     * A flight is late, and with it a lot.
     *
     * @param arrivalDay the first day on which it can now leave the hub
     */
    record LotLate(long lot, int arrivalDay) implements RunEvent {}

    /**
     * A lot was rejected, in whole or in part.
     *
     * @param casesLeft that may still be given, 0 when none
     */
    record LotRejected(long lot, int casesLeft) implements RunEvent {}

    /** A person fixes a line; {@link StoreAsk#FREE} lets it go again. */
    record LineLocked(long line, int cases) implements RunEvent {}

    /** A store asks for more or less; 0 when it no longer asks. */
    record AskChanged(long line, int cases) implements RunEvent {}
}

package lu.airsilk.distribution.delivery;

import lu.airsilk.stock.HoldKind;

/**
 * Why a line may not leave.
 *
 * @param hold the number of the hold on its lot
 * @param note what quality said; may be empty
 */
public record LineHold(long hold, HoldKind kind, String note) {

    /** As a store reads it: what quality suspects is told to those who handle the goods. */
    LineHold withoutNote() {
        return new LineHold(hold, kind, "");
    }

    /** The note, or a dash where there is none. */
    public String said() {
        return note.isEmpty() ? "–" : note;
    }
}

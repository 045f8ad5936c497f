package lu.airsilk.stock;

import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;

/**
 * Units to be held back.
 *
 * @param units at least one
 * @param note the document or the words that say why; may be empty
 */
public record HoldDraft(HoldKind kind, Units units, String note) {

    private static final int LONGEST = 200;

    public HoldDraft {
        note = note.strip();
        Refused.unless(note.length() <= LONGEST, "hold.note", LONGEST);
    }

    /** The same of so many units. */
    public HoldDraft of(Units others) {
        return new HoldDraft(kind, others, note);
    }
}

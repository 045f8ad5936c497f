package lu.airsilk.consignment.difference;

import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;

/**
 * Goods that came in the place of the expected ones.
 *
 * @param units at least one
 * @param what the code or the words on them; blank while somebody is still counting
 */
public record WrongGoods(Units units, String what) {

    public static final int LONGEST = 80;

    public WrongGoods {
        what = what.strip();
        Refused.unless(!units.isZero(), "receipt.wrongNone");
        Refused.unless(what.length() <= LONGEST, "receipt.wrongWhat", LONGEST);
    }

    /** Whether somebody has said which goods they are. */
    public boolean isNamed() {
        return !what.isEmpty();
    }
}

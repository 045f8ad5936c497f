package lu.airsilk.consignment.difference;

import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;

/**
 * Goods that came in the place of the expected ones.
 *
 * @param units at least one
 * @param what the code or the words on them
 */
public record WrongGoods(Units units, String what) {

    private static final int LONGEST = 80;

    public WrongGoods {
        what = what.strip();
        Refused.unless(!units.isZero(), "receipt.wrongNone");
        Refused.unless(!what.isEmpty() && what.length() <= LONGEST, "receipt.wrongWhat", LONGEST);
    }
}

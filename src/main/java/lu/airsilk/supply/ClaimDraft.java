package lu.airsilk.supply;

import lu.airsilk.shared.Units;

/**
 * A claim to be made.
 *
 * @param supply the supply's id
 * @param units at least 1
 */
public record ClaimDraft(long supply, ClaimFor whom, Units units) {

    public ClaimDraft {
        if (units.isZero()) {
            throw new IllegalArgumentException("a claim of nothing for " + whom.orderLine());
        }
    }
}

package lu.airsilk.supply;

import java.util.List;

/**
 * What became of the claims when units moved from one supply to another.
 *
 * @param moved the claims, or parts of claims, that went along; in the order of the claims they come from
 * @param left what is still claimed on the old supply
 */
record MovedUnits(List<ClaimRow> moved, List<ClaimRow> left) {

    public MovedUnits {
        moved = List.copyOf(moved);
        left = List.copyOf(left);
    }
}

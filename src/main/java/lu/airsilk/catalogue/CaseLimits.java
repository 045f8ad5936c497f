package lu.airsilk.catalogue;

import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;

/**
 * How many cases of a product a store may order at once.
 *
 * @param min at least 1
 * @param max at least {@code min}
 */
public record CaseLimits(Cases min, Cases max) {

    public CaseLimits {
        Refused.unless(!min.isZero() && !min.isMoreThan(max), "assortment.limits", min, max);
    }

    /** True when an order of so many cases lies inside. */
    public boolean allow(Cases asked) {
        return !asked.isLessThan(min) && !asked.isMoreThan(max);
    }
}

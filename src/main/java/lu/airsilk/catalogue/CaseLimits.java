package lu.airsilk.catalogue;

import lu.airsilk.catalogue.range.AssortmentRule;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;

/**
 * How many cases of a product a store may order at once.
 *
 * @param min at least 1
 * @param max at least {@code min}
 * @param presentation so many must be in the store at the least, so that the shelf looks right; none when nothing is said
 */
public record CaseLimits(Cases min, Cases max, Cases presentation) {

    /** Without a presentation minimum. */
    public CaseLimits(Cases min, Cases max) {
        this(min, max, Cases.ZERO);
    }

    public CaseLimits {
        Refused.unless(!min.isZero() && !min.isMoreThan(max), "assortment.limits", min, max);
    }

    public static CaseLimits of(AssortmentRule rule) {
        return new CaseLimits(rule.min(), rule.max(), rule.presentation());
    }

    /** True when an order of so many cases lies inside. */
    public boolean allow(Cases asked) {
        return !asked.isLessThan(min) && !asked.isMoreThan(max);
    }
}

package lu.airsilk.catalogue;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lu.airsilk.shared.Cases;
import org.junit.jupiter.api.Test;

/** How many cases a store may order at once. */
class CaseLimitsTest {

    @Test
    void both_ends_are_allowed_and_one_beyond_is_not() {
        CaseLimits limits = new CaseLimits(Cases.of(2), Cases.of(5));

        assertFalse(limits.allow(Cases.of(1)));
        assertTrue(limits.allow(Cases.of(2)));
        assertTrue(limits.allow(Cases.of(5)));
        assertFalse(limits.allow(Cases.of(6)));
    }

    @Test
    void a_rule_that_allows_nothing_is_refused() {
        assertEquals(
                "assortment.limits",
                refusalOf(() -> new CaseLimits(Cases.ZERO, Cases.of(5))).code());
        assertEquals(
                "assortment.limits",
                refusalOf(() -> new CaseLimits(Cases.of(6), Cases.of(5))).code());
    }
}

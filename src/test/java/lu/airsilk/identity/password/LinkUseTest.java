package lu.airsilk.identity.password;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A link that names nobody. */
class LinkUseTest {

    @Test
    void no_code_is_unknown_and_costs_no_attempt() {
        LinkUse counting = new LinkUse(); // with nothing to count by
        assertEquals("link.unknown", refusalOf(() -> counting.opener("")).code());
    }
}

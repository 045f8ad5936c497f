package lu.airsilk.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProposalRowTest {

    private static final Instant AT = Instant.parse("2026-11-30T08:00:00Z");

    @Test
    void nobody_is_offered_what_they_proposed() {
        ProposalRow row = proposed("finance", "");

        assertFalse(row.isAnothers("finance"));
        assertTrue(row.isAnothers("finance2"));
    }

    @Test
    void who_answers_for_it_stands_after_why() {
        assertEquals(
                "from Tue 1 Dec · ECB · FINANCE · FINANCE2",
                proposed("finance", "finance2").told(String::toUpperCase, "from Tue 1 Dec"));
        assertEquals("ECB", proposed("", "").told(String::toUpperCase));
    }

    private static ProposalRow proposed(String by, String decidedBy) {
        return new ProposalRow(ProposalState.IN_FORCE, LocalDate.of(2026, 12, 1), "ECB", by, AT, decidedBy, AT);
    }
}

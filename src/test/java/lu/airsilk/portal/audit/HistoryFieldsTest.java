package lu.airsilk.portal.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** No secret is told to anybody, and no cost to who may not see any. */
class HistoryFieldsTest {

    private static final BigDecimal AMOUNT = new BigDecimal("24.50");

    @Test
    void a_cost_is_told_to_who_may_see_costs_only() {
        assertTrue(HistoryFields.isShown("PurchaseLine", "price", true, AMOUNT));
        assertFalse(HistoryFields.isShown("PurchaseLine", "price", false, AMOUNT));
        assertTrue(HistoryFields.isShown("AllocationRun", "gapPercent", false, AMOUNT));
        assertTrue(HistoryFields.isShown("PurchaseLine", "shipDay", false, "2026-12-01"));
    }

    @Test
    void a_secret_is_told_to_nobody() {
        assertFalse(HistoryFields.isShown("User", "link_hash", true, "3f8a"));
        assertFalse(HistoryFields.isShown("ChannelChoice", "address", true, "693a91f6"));
    }

    @Test
    void what_the_portal_keeps_for_itself_is_not_told() {
        assertFalse(HistoryFields.isTold("AllocationRun", "inputHash"));
        assertTrue(HistoryFields.isTold("User", "disabled"));
    }
}

package lu.airsilk.allocation.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import lu.airsilk.shared.Cases;

/**
 * A run in a list and at the head of its page.
 *
 * @param onHand whether lots at the hub are shared
 * @param consignments the air waybills that are shared, separated by blanks
 * @param value the objective that was reached
 * @param bound what no sharing of these goods can exceed
 * @param gapPercent how far the value can be below the best, at most
 * @param lines how many order lines took part
 * @param leastFill the lowest fill of any store, given of asked, in percent
 */
public record RunRow(
        RunNumber number,
        String policy,
        boolean onHand,
        String consignments,
        RunState state,
        int version,
        String inputHash,
        long value,
        long bound,
        BigDecimal gapPercent,
        int lines,
        Cases asked,
        Cases cases,
        int leastFill,
        String calculatedBy,
        Instant calculatedAt,
        Optional<String> approvedBy,
        Optional<Instant> committedAt,
        Optional<String> sentBackBy,
        Optional<String> sentBackReason) {}

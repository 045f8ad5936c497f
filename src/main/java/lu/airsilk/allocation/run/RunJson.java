package lu.airsilk.allocation.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import lu.airsilk.allocation.plan.RunRow;
import lu.airsilk.allocation.plan.RunState;
import lu.airsilk.shared.Cases;
import org.jspecify.annotations.Nullable;

/** A run, as programs read it. */
public record RunJson(
        String id,
        RunState state,
        String policy,
        Supply supply,
        String inputHash,
        long value,
        long bound,
        BigDecimal gapPercent,
        int lines,
        Cases asked,
        Cases cases,
        int leastFillPercent,
        String calculatedBy,
        Instant calculatedAt,
        @Nullable String approvedBy,
        @Nullable Instant committedAt,
        int version) {

    /** What was shared. */
    public record Supply(boolean onHand, List<String> consignments) {}

    static RunJson of(RunRow row) {
        return new RunJson(
                row.number().number(),
                row.state(),
                row.policy(),
                new Supply(row.onHand(), words(row.consignments())),
                row.inputHash(),
                row.value(),
                row.bound(),
                row.gapPercent(),
                row.lines(),
                row.asked(),
                row.cases(),
                row.leastFill(),
                row.calculatedBy(),
                row.calculatedAt(),
                row.approvedBy().orElse(null),
                row.committedAt().orElse(null),
                row.version());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
    }
}

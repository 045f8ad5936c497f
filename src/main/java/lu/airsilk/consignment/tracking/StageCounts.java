package lu.airsilk.consignment.tracking;

import java.util.Map;
import lu.airsilk.consignment.ConsignmentStage;

/**
 * How many consignments there are.
 *
 * @param byStage stages without any are left out
 * @param flagged with an exception that waits for its remedy, whatever their stage
 */
public record StageCounts(Map<ConsignmentStage, Long> byStage, long flagged) {

    public StageCounts {
        byStage = Map.copyOf(byStage);
    }

    public long all() {
        return byStage.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(ConsignmentStage stage) {
        return byStage.getOrDefault(stage, 0L);
    }
}

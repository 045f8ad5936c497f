package lu.airsilk.consignment.waybill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.waybill.rule.Flag;
import lu.airsilk.consignment.waybill.rule.Lateness;
import lu.airsilk.consignment.waybill.rule.Progress;

/**
 * What the latest word has changed of a consignment.
 *
 * @param progress how far it is now
 * @param raised exceptions that were not there before
 * @param before when its last piece was to land; empty when some had no flight
 * @param now when it is to land
 */
public record JourneyChange(Progress progress, List<Flag> raised, Optional<Instant> before, Optional<Instant> now) {

    public JourneyChange {
        raised = List.copyOf(raised);
    }

    /** Whether those who wait should know: it lands later by hours, or nobody knows when any more, or again. */
    public boolean concernsStores() {
        return before.isPresent() != now.isPresent()
                || before.flatMap(was -> now.map(is -> is.isAfter(was.plus(Lateness.GRACE))))
                        .orElse(false);
    }
}

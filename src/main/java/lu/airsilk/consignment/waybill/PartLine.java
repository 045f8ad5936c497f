package lu.airsilk.consignment.waybill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.waybill.rule.EtaChange;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneTimes;
import lu.airsilk.consignment.waybill.rule.PartState;

/**
 * A part as a row: its flight, when it leaves and lands, and every word on its landing.
 *
 * @param reason why its flight is delayed; empty when nobody has said it
 */
public record PartLine(String name, String reason, PartState part) {

    public Optional<Instant> leaves() {
        return part.times(Milestone.DEPARTED).known();
    }

    public Optional<Instant> lands() {
        return part.times(Milestone.ARRIVED).known();
    }

    /** The key of how sure the departure is. */
    public String leftWord() {
        return certainty(Milestone.DEPARTED);
    }

    /** The key of how sure the landing is. */
    public String landedWord() {
        return certainty(Milestone.ARRIVED);
    }

    private String certainty(Milestone milestone) {
        MilestoneTimes times = part.times(milestone);
        String sure = times.estimated().isPresent() ? "estimated" : "planned";
        return "milestone." + (times.actual().isPresent() ? "actual" : sure);
    }

    public List<EtaChange> words() {
        return part.arrivals();
    }
}

package lu.airsilk.allocation.plan;

import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;

/** Cases that a person fixes for a line, and why. */
public record LockedLine(LineRef line, Cases cases, String reason) {

    public LockedLine {
        reason = reason.strip();
        Refused.unless(!reason.isEmpty(), "allocation.lockReason", line);
    }
}

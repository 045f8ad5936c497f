package lu.airsilk.consignment.tracking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.PartState;
import lu.airsilk.shared.Cases;

/**
 * Where the cases of one line are.
 *
 * @param line its position
 * @param byPart cases of which it is known, by the part that has them
 * @param unknown cases that may be in any of the parts
 */
public record Whereabouts(int line, Map<PartState, Cases> byPart, Cases unknown) {

    public Whereabouts {
        byPart = Collections.unmodifiableMap(new LinkedHashMap<>(byPart));
    }

    /** Whether cases of it are, or may be, in a part that has not got as far as this. */
    public boolean waits(Milestone milestone) {
        return !unknown.isZero()
                || byPart.keySet().stream().anyMatch(part -> !part.state().atLeast(milestone));
    }
}

package lu.airsilk.consignment.waybill;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneTimes;
import lu.airsilk.consignment.waybill.rule.PartState;
import lu.airsilk.consignment.waybill.rule.Progress;

/**
 * The way from Luxembourg to Zhengzhou as a drawing, with each part where it is now: a bow between two places, no
 * geography. A part that has not left stands at its beginning, one that has landed at its end, one in the air between
 * them by the time it has flown.
 */
record RouteMap(Progress progress, Instant now, Function<PartState, String> name) {

    private static final int WHOLE = 1000;
    private static final int LEFT = 60;
    private static final int RIGHT = 540;
    private static final int FOOT = 96;
    private static final int TOP = -28;

    /**
     * A part on the map.
     *
     * @param x in the drawing's units, 0 to 600
     * @param y in the drawing's units, 0 to 120
     * @param said flight and pieces, for the tooltip and for screen readers
     */
    public record Dot(int x, int y, String state, String said) implements Serializable {}

    List<Dot> dots() {
        return progress.parts().stream().map(this::dot).toList();
    }

    private Dot dot(PartState part) {
        int flown = flown(part);
        long rest = (long) WHOLE - flown;
        long x = rest * LEFT + (long) flown * RIGHT;
        long y = rest * rest * FOOT + 2 * rest * flown * TOP + (long) flown * flown * FOOT;
        String where = flown == 0 ? "origin" : flown == WHOLE ? "there" : "air";
        return new Dot((int) (x / WHOLE), (int) (y / WHOLE / WHOLE), where, name.apply(part));
    }

    /** How much of the way lies behind it, in per mille. */
    private int flown(PartState part) {
        if (part.state().atLeast(Milestone.ARRIVED)) {
            return WHOLE;
        }
        if (part.reached(Milestone.DEPARTED) == 0) {
            return 0;
        }
        MilestoneTimes landing = part.times(Milestone.ARRIVED);
        return part.times(Milestone.DEPARTED)
                .actual()
                .flatMap(left -> landing.estimated()
                        .or(landing::planned)
                        .filter(left::isBefore)
                        .map(lands -> share(left, lands)))
                .orElse(WHOLE / 2);
    }

    private int share(Instant left, Instant lands) {
        long behind = Duration.between(left, now).toSeconds()
                * WHOLE
                / Duration.between(left, lands).toSeconds();
        return Math.clamp(behind, 20, WHOLE - 20);
    }
}

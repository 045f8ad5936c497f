package lu.airsilk.consignment;

import java.util.Arrays;
import java.util.List;
import lu.airsilk.consignment.waybill.rule.Milestone;

/** Where a consignment stands for whoever looks through a list; each is in exactly one stage. */
public enum ConsignmentStage {
    /** Every piece is still in Europe. */
    TO_FLY(Milestone.PLANNED, Milestone.DEPARTED, Milestone.PLANNED, Milestone.MANIFESTED),
    /** Some pieces have left and not all of them have landed. */
    UNDER_WAY(Milestone.PLANNED, Milestone.DEPARTED, Milestone.DEPARTED, Milestone.CLOSED),
    /** Every piece has landed, customs have not released them all. */
    LANDED(Milestone.ARRIVED, Milestone.NOTIFIED, Milestone.PLANNED, Milestone.CLOSED),
    /** Released and not yet stock. */
    CLEARED(Milestone.CLEARED, Milestone.DELIVERED, Milestone.PLANNED, Milestone.CLOSED),
    /** Counted and become stock. */
    RECEIVED(Milestone.RECEIPTED, Milestone.CLOSED, Milestone.PLANNED, Milestone.CLOSED);

    private final Milestone slowestFrom;
    private final Milestone slowestTo;
    private final Milestone furthestFrom;
    private final Milestone furthestTo;

    ConsignmentStage(Milestone slowestFrom, Milestone slowestTo, Milestone furthestFrom, Milestone furthestTo) {
        this.slowestFrom = slowestFrom;
        this.slowestTo = slowestTo;
        this.furthestFrom = furthestFrom;
        this.furthestTo = furthestTo;
    }

    /** The stage of a consignment with its slowest part here and its first piece there. */
    public static ConsignmentStage of(Milestone slowest, Milestone furthest) {
        return Arrays.stream(values())
                .filter(stage ->
                        stage.slowest().contains(slowest) && stage.furthest().contains(furthest))
                .findFirst()
                .orElseThrow();
    }

    /** Where the slowest part may be. */
    public List<Milestone> slowest() {
        return between(slowestFrom, slowestTo);
    }

    /** Where the first piece may be. */
    public List<Milestone> furthest() {
        return between(furthestFrom, furthestTo);
    }

    private static List<Milestone> between(Milestone from, Milestone to) {
        return Arrays.stream(Milestone.values())
                .filter(each -> each.atLeast(from) && to.atLeast(each))
                .toList();
    }
}

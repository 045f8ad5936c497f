package lu.airsilk.consignment.receipt;

import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lu.airsilk.consignment.waybill.rule.Milestone;

/**
 * Which receipts a list shows.
 *
 * @param states in one of these
 * @param landed only those of which the first piece has landed
 * @param toCome only those of which none has
 * @param asked only those that somebody wants taken back
 */
public record ReceiptSearch(Set<ReceiptState> states, boolean landed, boolean toCome, boolean asked) {

    /** What lies at the hub and nobody has counted to the end. */
    public static final ReceiptSearch TO_COUNT =
            new ReceiptSearch(EnumSet.of(ReceiptState.EXPECTED, ReceiptState.COUNTING), true, false, false);

    /** What is on its way. */
    public static final ReceiptSearch TO_COME =
            new ReceiptSearch(EnumSet.of(ReceiptState.EXPECTED), false, true, false);

    /** Posted, and to be taken back if another agrees. */
    public static final ReceiptSearch TO_TAKE_BACK =
            new ReceiptSearch(EnumSet.of(ReceiptState.POSTED), false, false, true);

    public static final ReceiptSearch ALL = new ReceiptSearch(EnumSet.allOf(ReceiptState.class), false, false, false);

    public ReceiptSearch {
        states = Set.copyOf(states);
    }

    public static ReceiptSearch in(ReceiptState state) {
        return new ReceiptSearch(EnumSet.of(state), false, false, false);
    }

    private static List<Milestone> atTheHub() {
        return Arrays.stream(Milestone.values())
                .filter(each -> each.atLeast(Milestone.ARRIVED))
                .toList();
    }

    <T> TypedQuery<T> asked(TypedQuery<T> query) {
        return query.setParameter("states", states)
                .setParameter("landing", !landed)
                .setParameter("coming", !toCome)
                .setParameter("posted", !asked)
                .setParameter("atTheHub", atTheHub());
    }
}

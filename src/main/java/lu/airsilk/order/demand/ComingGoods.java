package lu.airsilk.order.demand;

/**
 * What still comes to a store and is on no truck yet, for queries of lines {@code l} of orders {@code o}: all that is
 * ordered until goods are shared out, from then on what was given. What was cut waits for the next goods; it has no day, and
 * neither has what its supplier has said none for.
 */
public final class ComingGoods {

    /** The day on which it is expected: the promise stands as it was given; events move what is expected, or leave it without a day. */
    public static final String DAY = "(case when l.expectation.why is null or l.expectation.why <> 'GROUNDED'"
            + " then coalesce(l.expectation.likely, l.promise.likely) end)";

    private static final String WANTED = "(cast(l.accepted as Long) - cast(l.cancelled as Long))";

    private static final String OPEN = "(" + WANTED + " - cast(l.allocated as Long))";

    /** Of those that are open as many as their supplier has said a day for, where it is not all of them. */
    private static final String FORESEEN = "cast(l.expectation.cases as Long)";

    /** So many cases. */
    public static final String CASES = "(case when l.sharedOutAt is not null then 0L"
            + " when " + FORESEEN + " < " + OPEN + " then " + FORESEEN + " else " + OPEN
            + " end + cast(l.allocated as Long) - cast(l.shipped as Long))";

    /** So many cases are wanted and have no day: what was cut, what no planned flight could carry, what no supplier has a day for. */
    public static final String WITHOUT_DAY = "(case when l.sharedOutAt is null and " + DAY + " is null then " + CASES
            + " else " + WANTED + " - cast(l.shipped as Long) - " + CASES + " end)";

    /** So many units have left for the store and are neither there nor lost. */
    public static final String UNITS_ON_TRUCK = "(cast(l.shipped as Long) * l.unitsPerCase"
            + " - cast(l.receivedUnits as Long) - cast(l.settledUnits as Long))";

    /** Lines of which any still come. */
    public static final String WHERE = "o.state in (ACCEPTED, IN_FULFILMENT) and " + CASES + " > 0";

    private ComingGoods() {}
}

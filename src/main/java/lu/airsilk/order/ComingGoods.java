package lu.airsilk.order;

/**
 * What still comes to a store and is on no truck yet, for queries of lines {@code l} of orders {@code o}: all that is
 * ordered until goods are shared out, from then on what was given. What was cut waits for the next goods; it has no day.
 */
public final class ComingGoods {

    /** The day on which it is expected: the promise stands as it was given; events move what is expected. */
    public static final String DAY = "coalesce(l.expectation.likely, l.promise.likely)";

    /** So many cases. */
    public static final String CASES = "(case when l.sharedOutAt is null"
            + " then cast(l.accepted as Long) - cast(l.cancelled as Long) else cast(l.allocated as Long) end"
            + " - cast(l.shipped as Long))";

    /** So many cases are wanted and have no day: what was cut, and what no planned flight could carry. */
    public static final String WITHOUT_DAY = "(case when l.sharedOutAt is not null"
            + " then cast(l.accepted as Long) - cast(l.cancelled as Long) - cast(l.allocated as Long)"
            + " when " + DAY + " is null then " + CASES + " else 0L end)";

    /** So many units have left for the store and are neither there nor lost. */
    public static final String UNITS_ON_TRUCK = "(cast(l.shipped as Long) * l.unitsPerCase"
            + " - cast(l.receivedUnits as Long) - cast(l.settledUnits as Long))";

    /** Lines of which any still come. */
    public static final String WHERE = "o.state in (ACCEPTED, IN_FULFILMENT) and " + CASES + " > 0";

    private ComingGoods() {}
}

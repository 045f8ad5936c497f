package lu.airsilk.order.demand;

import lu.airsilk.identity.StoreScope;

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

    /** Beside those that are foreseen the others come on the day that was promised, where that is a later one. */
    private static final String PROMISED_LATER =
            "l.sharedOutAt is null and " + FORESEEN + " < " + OPEN + " and l.promise.likely > " + DAY;

    /** So many come on {@link #REST_DAY}, beside those that come on the day of the line. */
    public static final String REST = "(case when " + PROMISED_LATER + " then " + OPEN + " - " + FORESEEN
            + " when l.sharedOutAt is null or l.rest.cases is null then 0L"
            + " when cast(l.rest.cases as Long) < " + OPEN + " then cast(l.rest.cases as Long) else " + OPEN + " end)";

    /** The day of the others, whose supplier has said one, or that are promised. */
    public static final String REST_DAY =
            "(case when " + PROMISED_LATER + " then l.promise.likely else l.rest.likely end)";

    /** The first day on which any of a line comes, beside those on a truck. */
    public static final String FIRST_DAY = "case when " + CASES + " > 0 and " + REST + " > 0 and (" + DAY
            + " is null or " + REST_DAY + " < " + DAY + ") then " + REST_DAY + " when " + CASES + " > 0 then " + DAY
            + " when " + REST + " > 0 then " + REST_DAY
            + " end";

    /**
     * So many cases are wanted and have no day: what was cut, what no planned flight could carry, what no supplier has a day for,
     * what customs hold.
     */
    public static final String WITHOUT_DAY = "(" + WANTED + " - cast(l.shipped as Long) - " + REST + " - case when "
            + DAY + " is null then 0L else " + CASES + " end)";

    /** So many units have left for the store and are neither there nor lost. */
    public static final String UNITS_ON_TRUCK = "(cast(l.shipped as Long) * l.unitsPerCase"
            + " - cast(l.receivedUnits as Long) - cast(l.settledUnits as Long))";

    private static final String UNDER_WAY =
            "o.state in (ACCEPTED, IN_FULFILMENT) and " + StoreScope.condition("o.store");

    private static final String OF_LINE = "o.number as number, l.position as position, l.sku as sku,"
            + " l.promise.nineInTen as promised, l.promise.flight as flight, ";

    /**
     * What comes to the stores of the one who asks, a row {@code c} for each line and day: of a line some may come on
     * another day than the others. Each has {@code number, position, sku, promised, flight, cases, given, day, since}.
     */
    public static final String FROM = " from (select " + OF_LINE + CASES + " as cases,"
            + " cast(l.allocated as Long) - cast(l.shipped as Long) as given, " + DAY + " as day,"
            + " l.expectation.why as since from OrderLine l join l.order o where " + UNDER_WAY + " and " + CASES
            + " > 0"
            + " union all select " + OF_LINE + REST + ", 0L, " + REST_DAY + ", l.rest.why"
            + " from OrderLine l join l.order o where " + UNDER_WAY + " and " + REST + " > 0) c ";

    private ComingGoods() {}
}

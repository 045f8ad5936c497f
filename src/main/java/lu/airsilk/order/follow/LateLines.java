package lu.airsilk.order.follow;

import lu.airsilk.order.OpenDemand;
import lu.airsilk.order.promise.Expectation;

/**
 * Which lines {@link LineRow} calls late, and which come later than promised, as the database is asked for lists of orders: there
 * nobody reads their lines. Conditions of an {@code OrderLine l} and a day {@code :today}.
 */
public final class LateLines {

    private static final String ALL_GIVEN_IS_HERE =
            "l.unitsPerCase * cast(l.allocated as Long) <= cast(l.receivedUnits as Long) + cast(l.settledUnits as Long)";

    private static final String OPEN = OpenDemand.CASES;

    /** Not given up, not here, and not cut. */
    private static final String STANDS = "not (cast(l.cancelled as Long) > 0 and l.cancelled = l.accepted)"
            + " and not (" + ALL_GIVEN_IS_HERE + " and ((cast(l.allocated as Long) > 0 and " + OPEN + " = 0)"
            + " or (l.sharedOutAt is not null and (cast(l.allocated as Long) > 0 or " + OPEN + " > 0))))";

    private static final String HAS_NO_DAY = "coalesce(l.expectation.why, '') = '" + Expectation.GROUNDED.why() + "'";

    private static final String DAY = "coalesce(l.expectation.likely, l.promise.likely)";

    /** What was given has no day, and the rest has its own. */
    private static final String REST_ALONE_HAS_A_DAY =
            "l.sharedOutAt is not null and cast(l.allocated as Long) > 0 and " + OPEN
                    + " > 0 and l.rest.likely is not null and (" + HAS_NO_DAY + " or " + DAY + " is null)";

    private static final String AFTER_PROMISE = "l.expectation.likely > l.promise.nineInTen or (" + OPEN
            + " > 0 and l.rest.likely > l.promise.nineInTen) or l.promise.nineInTen < :today";

    /** Of the cases that wait beside those it was given some had a day, and it is over. */
    private static final String REST_IS_LATE = "(l.sharedOutAt is not null and " + OPEN
            + " > 0 and coalesce(cast(l.rest.cases as Long), 0L) > 0 and l.rest.likely is not null"
            + " and l.rest.likely < :today)";

    /** The day on which it was expected, or the rest of it, is over. */
    public static final String LATE =
            "((" + STANDS + " and not (" + HAS_NO_DAY + ") and " + DAY + " < :today) or " + REST_IS_LATE + ")";

    /** It is not late yet and will be: later than the day that was promised at the latest. */
    public static final String BEHIND = STANDS + " and not " + REST_IS_LATE + " and (" + AFTER_PROMISE + ") and ((not ("
            + HAS_NO_DAY + ") and " + DAY + " >= :today) or (" + REST_ALONE_HAS_A_DAY + "))";

    private LateLines() {}
}

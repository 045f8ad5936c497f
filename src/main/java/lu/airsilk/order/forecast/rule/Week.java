package lu.airsilk.order.forecast.rule;

/** Days counted from 1970-01-01, and the weeks that they lie in, counted too; a week begins on Monday. */
final class Week {

    /** Days in a week. */
    static final int DAYS = 7;

    /** 1970-01-01 was a Thursday, three days after its Monday. */
    private static final int AFTER_MONDAY = 3;

    private Week() {}

    /** The week that a day lies in. */
    static int of(int day) {
        return Math.floorDiv(day + AFTER_MONDAY, DAYS);
    }

    /** The day with which a week begins. */
    static int monday(int week) {
        return week * DAYS - AFTER_MONDAY;
    }

    /** How many days after its Monday a day is: 0 to 6. */
    static int weekday(int day) {
        return Math.floorMod(day + AFTER_MONDAY, DAYS);
    }
}

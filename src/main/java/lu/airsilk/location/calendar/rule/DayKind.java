package lu.airsilk.location.calendar.rule;

/** What is said of a day. */
public enum DayKind {
    /** Nobody works. */
    REST,
    /** A day of a weekend on which people work, to make up for a day off. */
    WORK,
    /** Named, because trade goes by it; people work as on any other day. */
    FEAST
}

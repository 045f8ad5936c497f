package lu.airsilk.portal.audit;

/** What a change did to a thing. */
public enum Deed {
    ADDED,
    CHANGED,
    REMOVED;

    /** As the history numbers it. */
    static Deed of(int number) {
        return switch (number) {
            case 0 -> ADDED;
            case 1 -> CHANGED;
            default -> REMOVED;
        };
    }
}

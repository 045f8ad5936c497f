package lu.airsilk.portal.audit;

/** What a change did to a thing. */
public enum Deed {
    ADDED,
    CHANGED,
    REMOVED,
    PICTURE,
    REMARK,
    PHOTO,
    MESSAGE_APPLIED,
    MESSAGE_SENT,
    WRITTEN_OFF,
    WASTE_TAKEN_BACK,
    SALES_REPORTED,
    CHARGED,
    CHARGE_REVERSED;

    /** As the history numbers it. */
    static Deed of(int number) {
        return switch (number) {
            case 0 -> ADDED;
            case 1 -> CHANGED;
            default -> REMOVED;
        };
    }
}

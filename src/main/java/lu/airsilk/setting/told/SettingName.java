package lu.airsilk.setting.told;

import lu.airsilk.shared.Refused;

/** What the company says of itself, in whole numbers, and between which bounds it can lie. */
public enum SettingName {
    /** Tonnes that the company means to fly in a year. */
    TARGET_TONNES(1, 10_000_000),
    /** Tonnes that all who ship have flown on the route in a year, by the airline's word; 0 while it has told none. */
    ROUTE_TONNES(0, 10_000_000),
    /** Hours from the last order of a store to goods handed over at the airport: gathered, bought, confirmed, trucked. */
    ORDER_LEAD_HOURS(1, 720),
    /** What a promotion sells, in percent of the usual, as long as none of a store's own has shown it. */
    PROMOTION_PERCENT(100, 3000);

    private final long least;
    private final long most;

    SettingName(long least, long most) {
        this.least = least;
        this.most = most;
    }

    /** The value, refused at its field where it cannot be. */
    public long checked(long value) {
        if (value < least || value > most) {
            throw Refused.because("setting.value", this, value, least, most).at("value");
        }
        return value;
    }
}

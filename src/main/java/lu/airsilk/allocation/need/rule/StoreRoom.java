package lu.airsilk.allocation.need.rule;

/**
 * What a store can take in with this delivery.
 *
 * @param store its number, any
 * @param ambient litres, or {@link #UNLIMITED}
 * @param chilled litres, or {@link #UNLIMITED}
 * @param frozen litres, or {@link #UNLIMITED}
 */
public record StoreRoom(long store, long ambient, long chilled, long frozen) {

    /** No limit at all. */
    public static final long UNLIMITED = -1;

    public StoreRoom {
        Ranges.require("room", store, ambient, UNLIMITED, Ranges.MOST_LITRES);
        Ranges.require("room", store, chilled, UNLIMITED, Ranges.MOST_LITRES);
        Ranges.require("room", store, frozen, UNLIMITED, Ranges.MOST_LITRES);
    }

    /** A store that takes whatever comes. */
    public static StoreRoom unlimited(long store) {
        return new StoreRoom(store, UNLIMITED, UNLIMITED, UNLIMITED);
    }

    /** Litres for one class, or {@link #UNLIMITED}. */
    public long litres(TemperatureClass temperature) {
        return switch (temperature) {
            case AMBIENT -> ambient;
            case CHILLED -> chilled;
            case FROZEN -> frozen;
        };
    }
}

package lu.airsilk.allocation.share;

import java.util.Comparator;
import lu.airsilk.allocation.need.rule.TemperatureClass;
import lu.airsilk.shared.number.StoreCode;

/**
 * A room of a store that cannot take in all that the store asks for.
 *
 * @param litres that it can still take in, 0 or more
 */
public record TightRoom(StoreCode store, TemperatureClass temperature, long litres) {

    static final Comparator<TightRoom> ORDER =
            Comparator.comparing(TightRoom::store).thenComparing(TightRoom::temperature);

    /** What it looks like in the fingerprint. */
    String print() {
        return "room|" + store + "|" + temperature + "|" + litres;
    }
}

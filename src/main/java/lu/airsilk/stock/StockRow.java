package lu.airsilk.stock;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.location.Place;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/**
 * What lies of a lot at a place.
 *
 * @param printed the supplier's own lot number, as it stands on the goods
 * @param held held back at the hub; zero elsewhere
 * @param reserved kept for stores at the hub; zero elsewhere
 * @param putAway where it belongs and was put at the hub; empty elsewhere, and for what never came over the dock
 */
public record StockRow(
        Place location,
        Sku sku,
        LotNumber lot,
        Optional<LotNumber> printed,
        Optional<LocalDate> expiry,
        Units units,
        Units held,
        Units reserved,
        Optional<PutAwayRow> putAway) {

    /** As a query gives it, with the figures of the lot's supply, which is what lies at the hub. */
    StockRow(
            Place location,
            Sku sku,
            LotNumber lot,
            @Nullable LotNumber printed,
            @Nullable LocalDate expiry,
            long units,
            long held,
            long reserved,
            Optional<PutAwayRow> putAway) {
        this(
                location,
                sku,
                lot,
                Optional.ofNullable(printed),
                Optional.ofNullable(expiry),
                new Units(units),
                atHub(location, held),
                atHub(location, reserved),
                putAway.filter(row -> location.equals(Place.HUB)));
    }

    /** The bin where it lies; empty where it has none. */
    public Optional<String> bin() {
        return putAway.flatMap(PutAwayRow::bin);
    }

    /** Whether it stands at the dock still. */
    public boolean isAtDock() {
        return putAway.filter(row -> row.bin().isEmpty()).isPresent();
    }

    private static Units atHub(Place location, long figure) {
        return location.equals(Place.HUB) ? new Units(figure) : Units.ZERO;
    }
}

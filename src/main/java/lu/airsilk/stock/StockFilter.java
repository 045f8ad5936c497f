package lu.airsilk.stock;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.location.Place;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;

/**
 * Which stock is wanted.
 *
 * @param location empty for all places where units lie to be used
 * @param sku empty for all products
 * @param expiresFrom only lots whose last day is this one or later; empty for all
 * @param expiresUntil only lots whose last day is this one or earlier; empty for all
 * @param lot ours or the supplier's number; empty for all lots
 * @param unheld only what is not held back as a whole
 */
public record StockFilter(
        Optional<Place> location,
        Optional<Sku> sku,
        Optional<LocalDate> expiresFrom,
        Optional<LocalDate> expiresUntil,
        Optional<LotNumber> lot,
        boolean unheld) {

    public static final StockFilter ALL = new StockFilter(Optional.empty(), Optional.empty());

    public StockFilter(Optional<Place> location, Optional<Sku> sku) {
        this(location, sku, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public StockFilter at(Place place) {
        return new StockFilter(Optional.of(place), sku, expiresFrom, expiresUntil, lot, unheld);
    }

    public StockFilter expiring(Optional<LocalDate> from, Optional<LocalDate> until) {
        return new StockFilter(location, sku, from, until, lot, unheld);
    }

    public StockFilter of(Optional<LotNumber> wanted) {
        return new StockFilter(location, sku, expiresFrom, expiresUntil, wanted, unheld);
    }

    /** Without what is held back as a whole, when it is asked for so. */
    public StockFilter unheld(boolean only) {
        return new StockFilter(location, sku, expiresFrom, expiresUntil, lot, only);
    }
}

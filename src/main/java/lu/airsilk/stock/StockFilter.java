package lu.airsilk.stock;

import java.util.Optional;
import lu.airsilk.location.Place;
import lu.airsilk.shared.Sku;

/**
 * Which stock is wanted.
 *
 * @param location empty for all places where units lie to be used
 * @param sku empty for all products
 */
public record StockFilter(Optional<Place> location, Optional<Sku> sku) {

    public static final StockFilter ALL = new StockFilter(Optional.empty(), Optional.empty());

    public StockFilter at(Place place) {
        return new StockFilter(Optional.of(place), sku);
    }
}

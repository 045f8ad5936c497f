package lu.airsilk.stock.overview;

import lu.airsilk.stock.StockRow;

/**
 * A row of stock with the names that people say.
 *
 * @param product empty while the catalogue does not know the product
 * @param place the place's name: the store's, or the word for the hub and the like
 */
public record ShownStock(StockRow stock, String product, String place) {

    /** Names the row in its table. */
    public String key() {
        return stock.lot() + "@" + stock.location();
    }
}

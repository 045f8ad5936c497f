package lu.airsilk.sample.world;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.Incoterm;
import lu.airsilk.supplier.NewSupplier;

/**
 * A supplier of the sample company and what it makes.
 *
 * @param brand as it stands on the packet in Europe
 * @param brandZh as it stands on the Chinese label
 * @param ranges of {@code goods.csv}
 */
public record Maker(NewSupplier supplier, String brand, String brandZh, List<String> ranges) {

    /** So many of each currency make a euro, roughly. */
    private static final Map<String, BigDecimal> IN_EUROS = Map.of(
            "EUR", BigDecimal.ONE,
            "CHF", new BigDecimal("0.94"),
            "DKK", new BigDecimal("7.46"),
            "SEK", new BigDecimal("11.10"),
            "PLN", new BigDecimal("4.27"),
            "CZK", new BigDecimal("24.50"));

    /** All of them, in the order of the file; the first eight are there before the first order. */
    public static List<Maker> all() {
        return SampleFile.lines("suppliers.csv").stream().map(Maker::of).toList();
    }

    private static Maker of(List<String> cells) {
        NewSupplier supplier = new NewSupplier(
                new SupplierCode(cells.get(0)),
                cells.get(1),
                new CountryCode(cells.get(2)),
                Currency.getInstance(cells.get(3)),
                Incoterm.valueOf(cells.get(4)));
        return new Maker(
                supplier, cells.get(5), cells.get(6), List.of(cells.get(7).split(" ", -1)));
    }

    public SupplierCode code() {
        return supplier.code();
    }

    /** How many units of its currency a euro is. */
    BigDecimal perEuro() {
        return IN_EUROS.getOrDefault(supplier.currency().getCurrencyCode(), BigDecimal.ONE);
    }
}

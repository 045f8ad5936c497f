package lu.airsilk.purchase.buy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.purchase.gather.UnboughtDemand;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;

/**
 * What is to be bought of one supplier.
 *
 * @param supplier empty when nobody has an approved price for these products
 * @param name of the supplier, empty without one
 * @param minimum from which amount it delivers; empty when any order is welcome
 */
public record DemandGroup(
        Optional<SupplierCode> supplier, String name, Optional<Money> minimum, List<Product> products) {

    /**
     * A product that stores wait for.
     *
     * @param stores their names, each once
     * @param cases that are to be bought
     * @param first the day on which it is wanted first
     * @param onSale whether stores may order it now
     * @param carried what is booked or flies already and is not shared out
     */
    public record Product(
            Sku sku,
            String name,
            List<String> stores,
            Cases cases,
            LocalDate first,
            boolean onSale,
            List<UnboughtDemand.Carried> carried) {

        /** The air waybills that bring it, as they are written in a sentence. */
        public String awbs() {
            return carried.stream().map(UnboughtDemand.Carried::awb).distinct().collect(Collectors.joining(", "));
        }

        public Cases carriedCases() {
            return carried.stream().map(UnboughtDemand.Carried::cases).reduce(Cases.ZERO, Cases::plus);
        }
    }

    public DemandGroup {
        products = List.copyOf(products);
    }

    /** The day on which any of it is wanted first: what is most urgent stands first. */
    LocalDate first() {
        return products.stream().map(Product::first).min(LocalDate::compareTo).orElseThrow();
    }

    public Cases cases() {
        return products.stream().map(Product::cases).reduce(Cases.ZERO, Cases::plus);
    }
}

package lu.airsilk.catalogue.price;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.shared.number.SupplierCode;

/**
 * All that suppliers asked, ask and will ask for one product. A price ends when the same supplier's next one begins, so
 * that there is one a day and none overlap.
 *
 * @param approved by first day, and of one day in the order of their approval
 */
public record ProductPrices(List<ApprovedPrice> approved) {

    public ProductPrices {
        approved = List.copyOf(approved);
    }

    /** The suppliers that ever had a price for it, by code. */
    public List<SupplierCode> suppliers() {
        return approved.stream()
                .map(ApprovedPrice::supplier)
                .distinct()
                .sorted()
                .toList();
    }

    /** The supplier's price on that day. */
    public Optional<ApprovedPrice> on(SupplierCode supplier, LocalDate day) {
        return approved.stream()
                .filter(price -> price.supplier().equals(supplier))
                .filter(price -> !price.validFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** The first price of the supplier that begins after that day. */
    public Optional<ApprovedPrice> after(SupplierCode supplier, LocalDate day) {
        return approved.stream()
                .filter(price -> price.supplier().equals(supplier))
                .map(ApprovedPrice::validFrom)
                .filter(day::isBefore)
                .findFirst()
                .flatMap(first -> on(supplier, first));
    }

    /** The days on which a price began or will begin, from the earliest on, with today among them once there is a price. */
    public List<LocalDate> days(LocalDate today) {
        return Stream.concat(approved.stream().map(ApprovedPrice::validFrom), Stream.of(today))
                .filter(day ->
                        approved.isEmpty() || !day.isBefore(approved.getFirst().validFrom()))
                .distinct()
                .sorted()
                .toList();
    }
}

package lu.airsilk.catalogue.price;

import java.time.LocalDate;
import java.util.List;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.number.SupplierCode;

/**
 * What a supplier asks for a case of a product from a day on, as two people have approved it.
 *
 * @param list where it stands
 * @param steps from the smallest up; empty when the price holds for any quantity
 */
public record ApprovedPrice(
        SupplierCode supplier,
        String list,
        LocalDate validFrom,
        long unitsPerCase,
        Money price,
        List<PriceStep> steps) {

    public ApprovedPrice {
        steps = List.copyOf(steps);
    }
}

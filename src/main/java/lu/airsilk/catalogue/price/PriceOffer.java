package lu.airsilk.catalogue.price;

import java.time.LocalDate;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.SupplierCode;

/** What a supplier asked for one case of a product in one of its lists. For buyers and finance only. */
public record PriceOffer(
        String list,
        SupplierCode supplier,
        LocalDate validFrom,
        PriceListState state,
        long unitsPerCase,
        Money price) {}

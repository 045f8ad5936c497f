package lu.airsilk.catalogue.pricing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;

/**
 * Prices that a buyer writes down, as they were agreed with a supplier.
 *
 * @param validFrom their first day
 * @param prices at least one, at most {@value #MOST}; several of one product are its steps
 */
public record NewPriceList(SupplierCode supplier, LocalDate validFrom, List<NewPrice> prices) {

    private static final int MOST = 5_000;

    /** From so many cases on, a case of this product costs so much. */
    public record NewPrice(Sku sku, PriceStep step) {}

    public NewPriceList {
        prices = List.copyOf(prices);
        Refused.unless(!prices.isEmpty(), "priceList.none");
        Refused.unless(prices.size() <= MOST, "priceList.tooLong", MOST);
        prices.forEach(NewPriceList::refuseNothing);
        long distinct = prices.stream()
                .map(price -> price.sku() + " " + price.step().from())
                .distinct()
                .count();
        Refused.unless(distinct == prices.size(), "priceList.stepTwice");
    }

    private static void refuseNothing(NewPrice price) {
        boolean real = price.step().price().amount().signum() > 0
                && !price.step().from().isZero();
        Refused.unless(real, "priceList.price", price.sku());
    }

    /** Each product's steps, from the smallest up. */
    public Map<Sku, List<PriceStep>> steps() {
        return prices.stream()
                .sorted(Comparator.comparing(price -> price.step().from()))
                .collect(Collectors.groupingBy(
                        NewPrice::sku,
                        LinkedHashMap::new,
                        Collectors.mapping(NewPrice::step, Collectors.toUnmodifiableList())));
    }
}

package lu.airsilk.catalogue.intake;

import org.jspecify.annotations.Nullable;

/**
 * What an applied sheet gives.
 *
 * @param priceList the number of the price list that its prices make; missing when it tells none
 * @param products how many products it brings, changes or confirms
 */
public record AppliedSheet(@Nullable String priceList, int products) {

    static AppliedSheet of(String priceList, int products) {
        return new AppliedSheet(priceList.isEmpty() ? null : priceList, products);
    }
}

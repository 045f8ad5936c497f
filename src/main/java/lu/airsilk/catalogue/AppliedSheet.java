package lu.airsilk.catalogue;

/**
 * What an applied sheet gives.
 *
 * @param priceList the number of the price list that its prices make
 * @param products how many products it brings, changes or confirms
 */
public record AppliedSheet(String priceList, int products) {}

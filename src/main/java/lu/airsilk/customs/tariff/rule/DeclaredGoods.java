package lu.airsilk.customs.tariff.rule;

/**
 * DeclaredGoods, as far as a tariff tells them apart.
 *
 * @param code of ten digits
 * @param additional the additional code that they are declared under; empty for none
 * @param origin the country's two letters; empty while nobody knows it
 * @param company who made or sends them, as the announcement of a remedy names it; empty for none
 */
public record DeclaredGoods(String code, String additional, String origin, String company) {}

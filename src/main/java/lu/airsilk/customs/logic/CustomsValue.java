package lu.airsilk.customs.logic;

import java.math.RoundingMode;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;

/**
 * The value on which duties are levied: what was paid for the goods and for bringing them to the place of entry.
 *
 * @param goods price paid
 * @param freight to the place of entry, as far as the price does not hold it
 * @param insurance to the place of entry, as far as the price does not hold it
 */
public record CustomsValue(Money goods, Money freight, Money insurance) {

    private static final Percentage UNKNOWN_INSURANCE = Percentage.of("0.3");

    /** The value when nobody knows the insurance: 0.3 % of goods and freight (Decree 213, article 38), half up. */
    public static CustomsValue withUnknownInsurance(Money goods, Money freight) {
        Money insurance = UNKNOWN_INSURANCE.of(goods.plus(freight)).rounded(RoundingMode.HALF_UP);
        return new CustomsValue(goods, freight, insurance);
    }

    public Money total() {
        return goods.plus(freight).plus(insurance);
    }
}

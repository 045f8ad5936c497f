package lu.airsilk.costing.charge.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import lu.airsilk.shared.Apportionment;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;

/**
 * What a line has cost, step by step.
 *
 * @param freight its share of what customs count as freight
 * @param insurance what customs count as insurance
 * @param charges its shares of all charges, in yuan
 */
public record LandedLine(
        CostedGoods goods, Money freight, Money insurance, Money customsValue, BorderTaxes taxes, Money charges) {

    /** All that stays with the goods, in yuan. */
    public Money landed() {
        return goods.booked().plus(charges).plus(taxes.cost());
    }

    /** The same of one unit, finer than a fen: the line's sum is the truth. */
    public Money unitCost() {
        return landed().perUnit(goods.units(), RoundingMode.HALF_UP);
    }

    /** What lots of so many units have cost that the line was received in; together they have cost what it has. */
    public List<Money> lots(List<Units> lots) {
        return Apportionment.shares(
                landed(),
                lots.stream().map(lot -> BigDecimal.valueOf(lot.value())).toList());
    }
}

package lu.airsilk.costing.charge.rule;

import java.util.Set;
import lu.airsilk.shared.Money;

/**
 * A sum to be shared to the lines of a waybill.
 *
 * @param amount as it was asked, in yuan or in the currency of the freight; a credit is negative
 * @param booked the same in yuan, at the book rate of its day
 * @param lines which it concerns; none named: all of them
 * @param dutiable whether customs count it into the goods' value, as freight to the place of entry
 */
public record WaybillCharge(
        String name, Money amount, Money booked, ChargeKey key, Set<String> lines, boolean dutiable) {

    public WaybillCharge {
        lines = Set.copyOf(lines);
    }

    boolean concerns(CostedGoods goods) {
        return lines.isEmpty() || lines.contains(goods.line());
    }
}

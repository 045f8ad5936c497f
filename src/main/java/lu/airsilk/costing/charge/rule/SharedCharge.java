package lu.airsilk.costing.charge.rule;

import java.util.List;
import lu.airsilk.shared.Money;

/**
 * A charge and who bears it.
 *
 * @param shares one for each line of the waybill, in order; they add up to the charge
 */
public record SharedCharge(WaybillCharge charge, List<Money> shares) {

    public SharedCharge {
        shares = List.copyOf(shares);
    }
}

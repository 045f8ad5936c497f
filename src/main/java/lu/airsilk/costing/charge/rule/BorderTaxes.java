package lu.airsilk.costing.charge.rule;

import lu.airsilk.shared.Money;

/** What customs take on a line, in yuan. Value added tax is given back and so is no cost. */
public record BorderTaxes(Money duty, Money remedy, Money consumptionTax, Money vat) {

    public static final BorderTaxes NONE = new BorderTaxes(
            Money.zero(CostRates.YUAN),
            Money.zero(CostRates.YUAN),
            Money.zero(CostRates.YUAN),
            Money.zero(CostRates.YUAN));

    /** What stays with the goods. */
    public Money cost() {
        return duty.plus(remedy).plus(consumptionTax);
    }

    BorderTaxes plus(BorderTaxes more) {
        return new BorderTaxes(
                duty.plus(more.duty),
                remedy.plus(more.remedy),
                consumptionTax.plus(more.consumptionTax),
                vat.plus(more.vat));
    }
}

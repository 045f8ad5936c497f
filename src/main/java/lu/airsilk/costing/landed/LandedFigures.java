package lu.airsilk.costing.landed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import lu.airsilk.catalogue.Category;
import lu.airsilk.shared.Refused;

/** What comes on top of the goods' price for a category, and the usual margin. */
public record LandedFigures(Category category, LandedTerms terms, ShelfPrice shelf) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int DECIMALS = 3;

    /** No more than the whole of what they are taken of; all others stay below a thousand. */
    private static final Set<String> SHARES = Set.of("consumptionTaxPct", "shelfMarginPct", "vatPct");

    /** Refuses what somebody has proposed and cannot be, all at once, each at its field. */
    static LandedFigures checked(Category category, LandedTerms terms, BigDecimal margin, BigDecimal vat) {
        Refused.together(
                () -> within("freightPerKg", terms.freight()),
                () -> within("insurancePermille", terms.insurance()),
                () -> within("dutyPct", terms.duty()),
                () -> within("consumptionTaxPct", terms.consumptionTax()),
                () -> within("handlingPerCase", terms.handling()),
                () -> within("truckPerKg", terms.truck()),
                () -> within("shelfMarginPct", margin),
                () -> within("vatPct", vat));
        return new LandedFigures(category, terms, new ShelfPrice(margin, vat));
    }

    /**
     * A figure and what it is called.
     *
     * @param name of the field
     */
    public record Figure(String name, BigDecimal number) {}

    /** All figures, in the order of the form. */
    public List<Figure> all() {
        return List.of(
                new Figure("freightPerKg", terms.freight()),
                new Figure("insurancePermille", terms.insurance()),
                new Figure("dutyPct", terms.duty()),
                new Figure("consumptionTaxPct", terms.consumptionTax()),
                new Figure("handlingPerCase", terms.handling()),
                new Figure("truckPerKg", terms.truck()),
                new Figure("shelfMarginPct", shelf.margin()),
                new Figure("vatPct", shelf.vat()));
    }

    /** A figure of the form, if it can be one: from nothing to less than so much, three decimals at most. */
    static BigDecimal within(String field, BigDecimal figure) {
        BigDecimal most = SHARES.contains(field) ? HUNDRED : THOUSAND;
        if (figure.signum() < 0
                || figure.compareTo(most) >= 0
                || figure.stripTrailingZeros().scale() > DECIMALS) {
            throw Refused.because("landedRule.figure", figure, most, DECIMALS).at(field);
        }
        return figure;
    }
}

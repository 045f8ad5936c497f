package lu.airsilk.catalogue.staging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PriceStep;

/**
 * What a sheet says of a product's price beside what is in force.
 *
 * @param before the supplier's price in force, if there is one
 * @param steps of the price, where the sheet says something else than is in force
 */
public record PriceNews(Optional<Money> before, ProductDifferences steps) {

    /** As the differences of a sheet name the steps. */
    static final String STEPS = "steps";

    public static PriceNews of(Optional<Money> before, List<PriceStep> inForce, List<PriceStep> said) {
        FieldDifference steps = new FieldDifference(STEPS, text(inForce), text(said));
        boolean same = steps.before().equals(steps.after());
        return new PriceNews(before, same ? ProductDifferences.NONE : new ProductDifferences(List.of(steps)));
    }

    /** The steps in figures, which read the same in every language; empty when the price holds for any quantity. */
    private static String text(List<PriceStep> steps) {
        boolean any = steps.stream().allMatch(step -> !step.from().isMoreThan(Cases.of(1)));
        return any ? "" : steps.stream().map(PriceNews::text).collect(Collectors.joining(" · "));
    }

    private static String text(PriceStep step) {
        return "≥ " + step.from() + ": "
                + step.price().amount().stripTrailingZeros().toPlainString() + " "
                + step.price().currencyCode();
    }
}

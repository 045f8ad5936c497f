package lu.airsilk.catalogue.pricing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;

/**
 * Prices that a buyer writes down, as they were agreed with a supplier.
 *
 * @param validFrom their first day
 * @param prices at least one, at most {@value #MOST}; several of one product are its steps
 */
public record NewPriceList(SupplierCode supplier, LocalDate validFrom, List<NewPrice> prices) {

    private static final int MOST = 5_000;

    /** From so many cases on, a case of this product costs so much. */
    public record NewPrice(Sku sku, PriceStep step) {

        private boolean isReal() {
            return step.price().amount().signum() > 0 && !step.from().isZero();
        }

        /** Why it cannot stand beside this price of the same product, which holds from as many cases or fewer. */
        private Optional<Refusal> wrongAfter(NewPrice smaller) {
            if (step.from().equals(smaller.step.from())) {
                return Optional.of(Refusal.of("priceList.stepTwice", sku, step.from()));
            }
            if (!step.price().currency().equals(smaller.step.price().currency())) {
                return Optional.of(Refusal.of(
                        "money.currencies",
                        smaller.step.price().currencyCode(),
                        step.price().currencyCode()));
            }
            return DearerStep.after(smaller.step, step);
        }
    }

    public NewPriceList {
        prices = List.copyOf(prices);
        Refused.unless(!prices.isEmpty(), "priceList.none");
        Refused.unless(prices.size() <= MOST, "priceList.tooLong", MOST);
        List<Refusal> wrong = wrong(prices);
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    /** All that is wrong in them, each with the row of its price, counted from 1. */
    static List<Refusal> wrong(List<NewPrice> prices) {
        Stream<Refusal> nothing = IntStream.range(0, prices.size())
                .filter(at -> !prices.get(at).isReal())
                .mapToObj(at ->
                        Refusal.of("priceList.price", prices.get(at).sku()).inRow(at + 1));
        return Stream.concat(nothing, wrongSteps(prices))
                .map(refusal -> refusal.at("lines[" + (refusal.row().orElseThrow() - 1) + "]"))
                .toList();
    }

    /** Each step is told beside the smaller one before it, whatever the order in which they were written. */
    private static Stream<Refusal> wrongSteps(List<NewPrice> prices) {
        Map<Sku, List<Integer>> rows = IntStream.range(0, prices.size())
                .boxed()
                .sorted(Comparator.comparing(at -> prices.get(at).step().from()))
                .collect(Collectors.groupingBy(at -> prices.get(at).sku(), LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream()
                .flatMap(steps -> IntStream.range(1, steps.size())
                        .mapToObj(
                                next -> prices.get(steps.get(next)).wrongAfter(prices.get(steps.get(next - 1))).stream()
                                        .map(refusal -> refusal.inRow(steps.get(next) + 1)))
                        .flatMap(each -> each));
    }

    /** Each product's steps, from the smallest up. */
    public Map<Sku, List<PriceStep>> steps() {
        return prices.stream()
                .sorted(Comparator.comparing(price -> price.step().from()))
                .collect(Collectors.groupingBy(
                        NewPrice::sku,
                        LinkedHashMap::new,
                        Collectors.mapping(NewPrice::step, Collectors.toUnmodifiableList())));
    }
}

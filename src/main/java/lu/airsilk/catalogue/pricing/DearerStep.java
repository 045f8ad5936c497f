package lu.airsilk.catalogue.pricing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;

/** Says no to a price that is dearer the more one takes, naming both steps. */
final class DearerStep {

    private DearerStep() {}

    static Optional<Refusal> after(PriceStep smaller, PriceStep step) {
        return step.isDearerThan(smaller)
                ? Optional.of(
                        Refusal.of("priceList.stepDearer", smaller.from(), smaller.price(), step.from(), step.price()))
                : Optional.empty();
    }

    /** Refuses all that are, of the steps of one product from the smallest up. */
    static void refuse(List<PriceStep> steps) {
        List<Refusal> dearer = IntStream.range(1, steps.size())
                .mapToObj(next -> after(steps.get(next - 1), steps.get(next)))
                .flatMap(Optional::stream)
                .toList();
        if (!dearer.isEmpty()) {
            throw new Refused(dearer);
        }
    }
}

package lu.airsilk.purchase.gather;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;

/**
 * A supplier's prices of a case by how many are bought at once. The first step is also the smallest quantity that is
 * sold. Buying up to a later step is proposed only when all cases together then cost less than those that are needed,
 * as an airline's next weight break; on a tie the fewer cases stay.
 *
 * @param steps at least one, each quantity once; held from the smallest up
 */
public record CaseTiers(List<Step> steps) {

    /** From so many cases on, a case costs this much. */
    public record Step(Cases from, Money price) {}

    /** How many cases to buy, and what each costs. */
    public record Bought(Cases cases, Money price) {

        Money total() {
            return price.times(cases);
        }
    }

    public CaseTiers {
        Refused.unless(!steps.isEmpty(), "tier.none");
        long quantities = steps.stream().map(Step::from).distinct().count();
        Refused.unless(quantities == steps.size(), "tier.twice");
        steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
    }

    /** What to buy when so many are needed, at least one. */
    public Bought buy(Cases needed) {
        Cases least = needed.max(steps.getFirst().from());
        Stream<Bought> own = steps.reversed().stream()
                .filter(step -> !step.from().isMoreThan(least))
                .limit(1)
                .map(step -> new Bought(least, step.price()));
        Stream<Bought> higher = steps.stream()
                .filter(step -> step.from().isMoreThan(least))
                .map(step -> new Bought(step.from(), step.price()));
        return Stream.concat(own, higher)
                .min(Comparator.comparing(Bought::total).thenComparing(Bought::cases))
                .orElseThrow();
    }
}

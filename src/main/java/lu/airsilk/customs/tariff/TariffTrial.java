package lu.airsilk.customs.tariff;

import java.util.List;
import java.util.Optional;
import lu.airsilk.customs.tariff.rule.Measure;

/**
 * What a proposal would move.
 *
 * @param changed how many measures would say something else than what holds on their first day
 * @param added how many would be the first of their kind
 * @param first the first of those
 * @param products that bear one of the codes
 * @param orders drafts of stores with such products, by number
 */
public record TariffTrial(
        long measures, long changed, long added, List<Change> first, long products, List<String> orders) {

    public TariffTrial {
        first = List.copyOf(first);
        orders = List.copyOf(orders);
    }

    /**
     * A measure that would say something else.
     *
     * @param before what holds on its first day, if anything does
     */
    public record Change(Measure measure, Optional<String> before) {

        boolean isOne() {
            return before.filter(measure.value()::equals).isEmpty();
        }
    }
}

package lu.airsilk.purchase.gather;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.order.DemandLine;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;

/**
 * The goods of one order to a supplier, and what serves stores before they do.
 *
 * @param sooner what lands before them, or with them and was ordered before
 * @param own cases of the order that are nobody's yet and fly nowhere
 */
record OrderedGoods(Map<Sku, List<Foresight.Coming>> sooner, Map<Sku, Cases> own) {

    /** The lines that these goods are for: who wants it first is served first, of what comes first. */
    Stream<DemandLine> lines(Collection<DemandLine> waiting) {
        return waiting.stream().collect(Collectors.groupingBy(DemandLine::sku)).entrySet().stream()
                .flatMap(one -> Foresight.served(
                        one.getValue(),
                        sooner.getOrDefault(one.getKey(), List.of()),
                        own.getOrDefault(one.getKey(), Cases.ZERO))
                        .stream());
    }
}

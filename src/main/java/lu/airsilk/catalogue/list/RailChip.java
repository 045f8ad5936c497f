package lu.airsilk.catalogue.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.catalogue.product.Facets;
import lu.airsilk.catalogue.retail.RetailCategoryRow;

/**
 * A place of the rail on which stores choose what they look at.
 *
 * @param code empty for all goods
 * @param count so many of the reader's products stand there
 */
public record RailChip(String code, String name, long count) {

    /**
     * All goods, then the categories that have any, each with those below it, and last what stands nowhere. None while
     * nothing stands anywhere: then there is nothing to choose.
     *
     * @param standing how many products stand in each category
     * @param name what a code is called; empty stands for all
     * @param chosen stays though nothing is there any more; empty for all
     */
    static List<RailChip> of(
            List<RetailCategoryRow> rows,
            List<Facets.Count> standing,
            Function<Optional<RetailCode>, String> name,
            String chosen) {
        Map<String, Long> counts =
                standing.stream().collect(Collectors.toMap(Facets.Count::value, Facets.Count::count));
        List<RailChip> chips = rows.stream()
                .filter(row -> row.parent().isEmpty())
                .map(top -> chip(top.code(), within(top.code(), rows, counts), name))
                .filter(chip -> chip.count() > 0 || chip.code().equals(chosen))
                .collect(Collectors.toCollection(ArrayList::new));
        if (chips.isEmpty()) {
            return List.of();
        }
        long nowhere = counts.getOrDefault(RetailCode.NONE.code(), 0L);
        if (nowhere > 0 || chosen.equals(RetailCode.NONE.code())) {
            chips.add(chip(RetailCode.NONE, nowhere, name));
        }
        long all = chips.stream().mapToLong(RailChip::count).sum();
        chips.addFirst(new RailChip("", name.apply(Optional.empty()), all));
        return List.copyOf(chips);
    }

    private static long within(RetailCode top, List<RetailCategoryRow> rows, Map<String, Long> counts) {
        return rows.stream()
                .filter(row -> row.code().equals(top) || row.parent().equals(Optional.of(top)))
                .mapToLong(row -> counts.getOrDefault(row.code().code(), 0L))
                .sum();
    }

    private static RailChip chip(RetailCode code, long count, Function<Optional<RetailCode>, String> name) {
        return new RailChip(code.code(), name.apply(Optional.of(code)), count);
    }
}

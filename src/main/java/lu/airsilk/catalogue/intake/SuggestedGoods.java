package lu.airsilk.catalogue.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.staging.OthersGoods;
import lu.airsilk.catalogue.staging.OthersProduct;
import lu.airsilk.catalogue.staging.SheetImport;
import lu.airsilk.catalogue.staging.rule.RowProblem;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.SupplierCode;

/** Where suggested numbers lead: a slip that would become another supplier's goods is more often a slip in another digit. */
@ApplicationScoped
class SuggestedGoods {

    @Inject
    OthersGoods goods;

    /** By suggestion, the products that its supplier does not offer; none for a sheet of nobody. */
    Map<String, OthersProduct> ofOthers(SheetImport sheet, Collection<RowProblem> problems) {
        return sheet.supplier().map(own -> ofOthers(own, numbers(problems))).orElse(Map.of());
    }

    private Map<String, OthersProduct> ofOthers(SupplierCode own, Set<String> numbers) {
        Map<Gtin, OthersProduct> others =
                goods.withGtins(own, numbers.stream().map(Gtin::of).toList());
        return numbers.stream()
                .filter(number -> others.containsKey(Gtin.of(number)))
                .collect(Collectors.toMap(number -> number, number -> others.get(Gtin.of(number))));
    }

    private static Set<String> numbers(Collection<RowProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.code().startsWith("gtin."))
                .map(RowProblem::suggestion)
                .filter(suggestion -> !suggestion.isEmpty())
                .collect(Collectors.toSet());
    }
}

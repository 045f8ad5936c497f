package lu.airsilk.catalogue.staging.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.catalogue.goods.rule.SheetRow;
import lu.airsilk.catalogue.mapping.rule.SheetField;

/**
 * The last step of each product's price that was taken, where each step has a row of its own.
 *
 * @param <K> by what the products are told apart
 */
final class StepRows<K> {

    private final Map<K, SheetRow.Step> last = new HashMap<>();

    /** A further row of a product is a step when it has a quantity above the one before, and no higher price. */
    void judge(RowReading row, K product, List<SheetRow.Step> said, int first) {
        SheetRow.Step before = last.get(product);
        if (before == null || said.isEmpty()) {
            row.error(SheetField.GTIN, "gtin.second", first);
            return;
        }
        SheetRow.Step step = said.getFirst();
        if (!step.from().isMoreThan(before.from())) {
            row.error(SheetField.STEP_FROM, "step.order", step.from(), before.from());
        } else if (step.isDearerThan(before)) {
            row.error(SheetField.STEP_FROM, "step.dearer", StepReader.dearer(before, step));
        }
    }

    void keep(K product, List<SheetRow.Step> said) {
        said.forEach(step -> last.put(product, step));
    }
}

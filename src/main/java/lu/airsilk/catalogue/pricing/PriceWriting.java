package lu.airsilk.catalogue.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.Product;
import lu.airsilk.catalogue.price.PriceLine;
import lu.airsilk.catalogue.price.PriceLists;
import lu.airsilk.catalogue.price.PriceStepLine;
import lu.airsilk.catalogue.price.SupplierPriceList;
import lu.airsilk.catalogue.product.Products;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Numbers;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.supplier.SupplierDirectory;

/** Writes down prices that did not come in a sheet, with their steps and smallest quantities. */
@ApplicationScoped
public class PriceWriting {

    private static final Cases ONE = Cases.of(1);

    @Inject
    PriceLists lists;

    @Inject
    PriceDirectory prices;

    @Inject
    Products products;

    @Inject
    SupplierDirectory suppliers;

    @Inject
    Numbers numbers;

    /** Makes a draft, which two people put in force; refused for a day that is over, since orders were made by it. */
    @Transactional
    @Allowed(Role.BUYER)
    public String write(NewPriceList draft) {
        suppliers.require(draft.supplier());
        prices.refuseOver(draft.validFrom());
        Map<Sku, List<PriceStep>> steps = draft.steps();
        Map<Sku, Product> known = products.find(steps.keySet());
        refuseUnknown(steps.keySet(), known.keySet());
        SupplierPriceList list = new SupplierPriceList(numbers.next("PL"), draft.supplier(), "", draft.validFrom());
        lists.add(list);
        known.forEach((sku, product) -> add(list, product, steps.getOrDefault(sku, List.of())));
        return list.number();
    }

    /** A price for any quantity is a line alone. */
    private void add(SupplierPriceList list, Product product, List<PriceStep> steps) {
        PriceStep first = steps.getFirst();
        PackSize pack = product.pack().map(PackDefinition::units).orElse(PackSize.of(1));
        lists.add(new PriceLine(list, product.sku(), pack, first.price()));
        if (steps.size() > 1 || first.from().isMoreThan(ONE)) {
            steps.forEach(step -> lists.add(new PriceStepLine(list, product.sku(), step)));
        }
    }

    private static void refuseUnknown(Set<Sku> asked, Set<Sku> known) {
        List<Refusal> unknown = asked.stream()
                .filter(sku -> !known.contains(sku))
                .map(sku -> Refusal.of("product.unknown", sku).at("lines"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refused(unknown);
        }
    }
}

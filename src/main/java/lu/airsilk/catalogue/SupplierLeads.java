package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.SupplierDirectory;

/** How long suppliers need for products, for those who may know that and not who they are or what they ask. */
@ApplicationScoped
public class SupplierLeads {

    @Inject
    PriceDirectory prices;

    @Inject
    SupplierDirectory suppliers;

    /**
     * From an order of today to goods that are ready in Luxembourg, in days, of each product by the supplier that it would be
     * bought from; products that nobody offers are left out. Two queries for any count.
     */
    public Map<Sku, Integer> days(Collection<Sku> skus) {
        Map<Sku, SupplierCode> from = prices.suppliersOf(skus);
        Map<SupplierCode, Integer> days = suppliers.leadDays(Set.copyOf(from.values()));
        return from.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, product -> days.getOrDefault(product.getValue(), 0)));
    }
}

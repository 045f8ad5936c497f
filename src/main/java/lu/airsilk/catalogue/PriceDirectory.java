package lu.airsilk.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.SupplierCode;

/** What suppliers ask for their goods, by approved price lists. For rules and documents of staff; never shown to a store. */
@ApplicationScoped
public class PriceDirectory {

    /** The price of one case on that day; empty when no approved list of the supplier has one. */
    public Optional<Money> price(SupplierCode supplier, Sku sku, LocalDate day) {
        throw new UnsupportedOperationException(supplier + " " + sku + " " + day);
    }

    /** The suppliers that have an approved price for the product today, the one whose list is newest first. */
    public List<SupplierCode> suppliersOf(Sku sku) {
        throw new UnsupportedOperationException(sku.code());
    }

    /** The products that the supplier has an approved price for today. */
    public List<Sku> productsOf(SupplierCode supplier) {
        throw new UnsupportedOperationException(supplier.code());
    }

    /** The lowest approved price of a case that any supplier asks on that day; products without a price are left out. */
    public Map<Sku, Money> lowest(Collection<Sku> skus, LocalDate day) {
        throw new UnsupportedOperationException(skus + " " + day);
    }
}

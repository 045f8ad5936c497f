package lu.airsilk.catalogue.staging;

import java.util.List;
import java.util.stream.Collectors;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;

/**
 * A product that others offer and the supplier of a sheet does not.
 *
 * @param suppliers who offer it, by code
 */
public record OthersProduct(Sku sku, Names names, List<SupplierCode> suppliers) {

    public OthersProduct {
        suppliers = List.copyOf(suppliers);
    }

    /** Who offers it, as a list of codes. */
    public String offeredBy() {
        return suppliers.stream().map(SupplierCode::code).collect(Collectors.joining(", "));
    }
}

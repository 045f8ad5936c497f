package lu.airsilk.supplier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import lu.airsilk.shared.SupplierCode;
import lu.airsilk.supplier.SupplierDirectory;
import lu.airsilk.supplier.SupplierRow;

/** What people call a supplier, for lists that know its code. */
@Named
@RequestScoped
public class SupplierNamePage {

    @Inject
    SupplierDirectory suppliers;

    private final Map<SupplierCode, String> names = new HashMap<>();

    public String of(SupplierCode code) {
        return names.computeIfAbsent(
                code, each -> suppliers.find(each).map(SupplierRow::name).orElse(each.code()));
    }
}

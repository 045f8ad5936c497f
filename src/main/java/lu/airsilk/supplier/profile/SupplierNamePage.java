package lu.airsilk.supplier.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.SupplierDirectory;
import org.jspecify.annotations.Nullable;

/** What people call a supplier, for lists that know its code. */
@Named
@RequestScoped
public class SupplierNamePage {

    @Inject
    SupplierDirectory suppliers;

    private @Nullable Map<SupplierCode, String> names;

    public String of(SupplierCode code) {
        if (names == null) {
            names = suppliers.names();
        }
        return names.getOrDefault(code, code.code());
    }
}

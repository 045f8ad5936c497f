package lu.airsilk.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.SupplierCode;

/** Keeps the list of suppliers. */
@ApplicationScoped
public class SupplierKeeping {

    @Inject
    Suppliers suppliers;

    /** Adds a supplier; refused when the code is taken. */
    @Transactional
    @Allowed(Role.BUYER)
    public SupplierCode add(NewSupplier draft) {
        if (suppliers.has(draft.code())) {
            throw Refused.because("supplier.taken", draft.code()).at("code");
        }
        suppliers.add(new Supplier(draft));
        return draft.code();
    }
}

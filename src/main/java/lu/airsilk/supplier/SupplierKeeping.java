package lu.airsilk.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.SupplierCode;

/** Keeps the list of suppliers. */
@ApplicationScoped
public class SupplierKeeping {

    /** Adds a supplier; refused when the code is taken. */
    @Transactional
    @Allowed(Role.BUYER)
    public SupplierCode add(NewSupplier draft) {
        throw new UnsupportedOperationException(draft.toString());
    }
}

package lu.airsilk.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.SupplierCode;

/** Keeps the list of suppliers. */
@ApplicationScoped
public class SupplierKeeping {

    @Inject
    Suppliers suppliers;

    @Inject
    ExpectedVersion expected;

    /** Adds a supplier; refused when the code is taken. */
    @Transactional
    @Allowed(Role.BUYER)
    public SupplierCode add(NewSupplier draft) {
        if (suppliers.find(draft.code()).isPresent()) {
            throw Refused.because("supplier.taken", draft.code()).at("code");
        }
        suppliers.add(new Supplier(draft));
        return draft.code();
    }

    /** Adds each of these suppliers, or none of them: what is wrong with any is told at once, at its row. */
    @Transactional
    @Allowed(Role.BUYER)
    public List<SupplierCode> addAll(ListSheet<NewSupplier> drafts) {
        return drafts.each(this::add);
    }

    /** Says anew who a supplier is and what is agreed with it; its code stays. */
    @Transactional
    @Allowed(Role.BUYER)
    public void change(NewSupplier said, SupplierTerms terms) {
        Supplier supplier = known(said.code());
        expected.check(supplier);
        supplier.say(said);
        supplier.agree(terms);
    }

    /** What is agreed with it; holds for orders made from now on. */
    @Transactional
    @Allowed(Role.BUYER)
    public void agree(SupplierCode code, SupplierTerms terms) {
        known(code).agree(terms);
    }

    private Supplier known(SupplierCode code) {
        return suppliers.find(code).orElseThrow(() -> Refused.unknown("supplier.unknown", code));
    }
}

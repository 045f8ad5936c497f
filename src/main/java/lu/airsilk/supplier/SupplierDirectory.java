package lu.airsilk.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.shared.SupplierCode;

/** The list of suppliers. */
@ApplicationScoped
public class SupplierDirectory {

    /** A page of suppliers, by code unless asked otherwise. */
    public Page<SupplierRow> rows(Paging paging) {
        throw new UnsupportedOperationException(paging.toString());
    }

    /** The supplier; refused as unknown (404) when there is none with this code. */
    public SupplierRow row(SupplierCode code) {
        throw new UnsupportedOperationException(code.code());
    }

    /** True when there is a supplier with this code. */
    public boolean knows(SupplierCode code) {
        throw new UnsupportedOperationException(code.code());
    }
}

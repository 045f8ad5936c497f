package lu.airsilk.supplier.api;

import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.SupplierCode;
import lu.airsilk.supplier.Incoterm;
import lu.airsilk.supplier.SupplierRow;

/** A supplier, as programs read it. */
public record SupplierJson(
        SupplierCode code, String name, CountryCode country, String currency, Incoterm incoterm, int version) {

    static SupplierJson of(SupplierRow row) {
        return new SupplierJson(
                row.code(), row.name(), row.country(), row.currency().getCurrencyCode(), row.incoterm(), row.version());
    }
}

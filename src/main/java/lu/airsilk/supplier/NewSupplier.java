package lu.airsilk.supplier;

import java.util.Currency;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.number.SupplierCode;

/** What a buyer says of a new supplier. */
public record NewSupplier(SupplierCode code, String name, CountryCode country, Currency currency, Incoterm incoterm) {}

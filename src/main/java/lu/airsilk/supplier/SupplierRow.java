package lu.airsilk.supplier;

import java.util.Currency;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.SupplierCode;

/**
 * A supplier as buyers see it.
 *
 * @param currency in which it is paid
 * @param incoterm where cost and risk pass to us
 */
public record SupplierRow(
        SupplierCode code, String name, CountryCode country, Currency currency, Incoterm incoterm, int version) {}

package lu.airsilk.supplier;

import java.util.Currency;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.number.SupplierCode;

/**
 * A supplier as buyers see it.
 *
 * @param currency in which it is paid
 * @param incoterm where cost and risk pass to us
 * @param terms as agreed, or as usual
 */
public record SupplierRow(
        SupplierCode code,
        String name,
        CountryCode country,
        Currency currency,
        Incoterm incoterm,
        SupplierTerms terms,
        int version) {}

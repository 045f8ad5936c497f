package lu.airsilk.supplier.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.number.Gln;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.Incoterm;
import lu.airsilk.supplier.SupplierRow;

/** A supplier, as programs read it; {@code findings} tell what is possible and hardly meant. */
public record SupplierJson(
        SupplierCode code,
        String name,
        CountryCode country,
        String currency,
        Incoterm incoterm,
        List<String> contacts,
        int leadDays,
        BigDecimal minimum,
        Language language,
        Optional<String> gln,
        Optional<String> vat,
        List<Finding> findings,
        int version) {

    /** What somebody should look at, in the reader's words. */
    public record Finding(String code, String message) {}

    static SupplierJson of(SupplierRow row, List<Finding> findings) {
        return new SupplierJson(
                row.code(),
                row.name(),
                row.country(),
                row.currency().getCurrencyCode(),
                row.incoterm(),
                row.terms().contacts(),
                row.terms().leadDays(),
                row.terms().minimum(),
                row.terms().language(),
                row.terms().gln().map(Gln::digits),
                row.terms().vat(),
                findings,
                row.version());
    }
}

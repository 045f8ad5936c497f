package lu.airsilk.supplier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Currency;
import lu.airsilk.platform.Versioned;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.SupplierCode;
import org.hibernate.envers.Audited;

/**
 * A European house that we buy from. Born when a buyer adds it; its terms are those of each later price list and
 * purchase order unless these say otherwise. Never deleted, since documents name it. What always holds: a code that no
 * other has, a name, a currency that can be paid in.
 */
@Entity
@Table(name = "supplier")
@Audited
public class Supplier extends Versioned {

    private static final int LONGEST_NAME = 120;

    private SupplierCode code;
    private String name;
    private CountryCode country;
    private Currency currency;

    @Enumerated(EnumType.STRING)
    private Incoterm incoterm;

    @SuppressWarnings("NullAway.Init")
    protected Supplier() {}

    Supplier(NewSupplier draft) {
        Refused.unless(!draft.name().isBlank() && draft.name().length() <= LONGEST_NAME, "supplier.name", LONGEST_NAME);
        code = draft.code();
        name = draft.name().strip();
        country = draft.country();
        currency = draft.currency();
        incoterm = draft.incoterm();
    }

    SupplierRow row() {
        return new SupplierRow(code, name, country, currency, incoterm, version());
    }
}

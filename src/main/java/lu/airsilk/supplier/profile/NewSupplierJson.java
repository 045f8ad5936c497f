package lu.airsilk.supplier.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.FieldsTogether;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.Incoterm;
import lu.airsilk.supplier.NewSupplier;
import org.jspecify.annotations.Nullable;

/** A supplier to be added, as programs write it. */
public record NewSupplierJson(
        @Nullable String code,
        @Nullable String name,
        @Nullable String country,
        @Nullable String currency,
        @Nullable String incoterm) {

    /** The columns of a list of suppliers. */
    static final Set<String> COLUMNS = new LinkedHashSet<>(List.of("code", "name", "country", "currency", "incoterm"));

    static NewSupplierJson of(ListSheet.Cells row) {
        return new NewSupplierJson(
                row.of("code"), row.of("name"), row.of("country"), row.of("currency"), row.of("incoterm"));
    }

    NewSupplier checked() {
        var fields = new FieldsTogether();
        var known = fields.read(() -> RequestFields.as("code", code, SupplierCode::new));
        var called = fields.read(() -> RequestFields.text("name", name));
        var home = fields.read(() -> RequestFields.as("country", country, CountryCode::new));
        var pays = fields.read(() -> RequestFields.as("currency", currency, Money::currency));
        var terms = fields.read(() -> RequestFields.word("incoterm", incoterm, Incoterm.class));
        return fields.make(() -> new NewSupplier(known.get(), called.get(), home.get(), pays.get(), terms.get()));
    }
}

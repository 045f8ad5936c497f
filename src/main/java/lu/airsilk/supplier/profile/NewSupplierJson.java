package lu.airsilk.supplier.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lu.airsilk.platform.file.ListSheet;
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
        return new NewSupplier(
                RequestFields.as("code", code, SupplierCode::new),
                RequestFields.text("name", name),
                RequestFields.as("country", country, CountryCode::new),
                RequestFields.as("currency", currency, Money::currency),
                RequestFields.word("incoterm", incoterm, Incoterm.class));
    }
}

package lu.airsilk.supplier.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.number.Gln;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.NewSupplier;
import lu.airsilk.supplier.SupplierTerms;
import org.jspecify.annotations.Nullable;

/** A supplier as programs write it anew; what is not said of its terms is as usual, or unknown. */
public record ChangedSupplierJson(
        @Nullable String name,
        @Nullable String country,
        @Nullable String currency,
        @Nullable String incoterm,
        @Nullable List<String> contacts,
        @Nullable BigDecimal leadDays,
        @Nullable BigDecimal minimum,
        @Nullable String language,
        @Nullable String gln,
        @Nullable String vat) {

    NewSupplier said(SupplierCode code) {
        return new NewSupplierJson(code.code(), name, country, currency, incoterm).checked();
    }

    SupplierTerms terms(NewSupplier said) {
        SupplierTerms usual = SupplierTerms.usual(said.country());
        return new SupplierTerms(
                RequestFields.someOrNone("contacts", contacts),
                leadDays == null
                        ? usual.leadDays()
                        : Math.toIntExact(
                                RequestFields.units("leadDays", leadDays).value()),
                Objects.requireNonNullElse(minimum, usual.minimum()),
                language == null ? usual.language() : RequestFields.word("language", language, Language.class),
                Optional.ofNullable(gln).map(number -> RequestFields.as("gln", number, Gln::of)),
                Optional.ofNullable(vat).filter(number -> !number.isBlank()));
    }
}

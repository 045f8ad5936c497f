package lu.airsilk.supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Gln;
import lu.airsilk.shared.number.SupplierCode;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A European house that we buy from. Born when a buyer adds it, changed by buyers; its terms are those of each later
 * price list and purchase order unless these say otherwise. Never deleted, since documents name it. What always holds: a
 * code that no other has and that stays, a name, a currency that can be paid in.
 */
@Entity
@Table(name = "supplier")
@Audited
class Supplier extends VersionedEntity {

    private static final int LONGEST_NAME = 120;

    private SupplierCode code;
    private String name;
    private CountryCode country;
    private Currency currency;

    @Enumerated(EnumType.STRING)
    private Incoterm incoterm;

    private String contacts = "";

    /** Missing, as the next three, while it is as usual or unknown. */
    @Column(name = "lead_days")
    private @Nullable Integer leadDays;

    @Column(precision = 19, scale = 2)
    private @Nullable BigDecimal minimum;

    private @Nullable String language;

    private @Nullable String gln;

    private @Nullable String vat;

    @SuppressWarnings("NullAway.Init")
    protected Supplier() {}

    Supplier(NewSupplier draft) {
        code = draft.code();
        say(draft);
    }

    /** Says anew who it is; its code stays. */
    final void say(NewSupplier draft) {
        Refused.unless(!draft.name().isBlank() && draft.name().length() <= LONGEST_NAME, "supplier.name", LONGEST_NAME);
        name = draft.name().strip();
        country = draft.country();
        currency = draft.currency();
        incoterm = draft.incoterm();
    }

    /** Agrees to these terms; what is as usual and is not changed stays open to what will be usual. */
    void agree(SupplierTerms terms) {
        if (terms.equals(terms())) {
            return;
        }
        terms.vat().filter(said -> !said.equals(vat)).ifPresent(SupplierTerms::checkVat);
        contacts = String.join("\n", terms.contacts());
        leadDays = terms.leadDays();
        minimum = terms.minimum();
        language = terms.language().code();
        gln = terms.gln().map(Gln::digits).orElse(null);
        vat = terms.vat().orElse(null);
    }

    SupplierRow row() {
        return new SupplierRow(code, name, country, currency, incoterm, terms(), version());
    }

    private SupplierTerms terms() {
        SupplierTerms usual = SupplierTerms.usual(country);
        return new SupplierTerms(
                contacts.isEmpty() ? List.of() : List.of(contacts.split("\n")),
                Objects.requireNonNullElse(leadDays, usual.leadDays()),
                Objects.requireNonNullElse(minimum, usual.minimum()),
                language == null ? usual.language() : Language.of(Locale.of(language)),
                Optional.ofNullable(gln).map(Gln::of),
                Optional.ofNullable(vat));
    }
}

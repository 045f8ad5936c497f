package lu.airsilk.supplier.profile;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;
import lu.airsilk.shared.number.Gln;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.Incoterm;
import lu.airsilk.supplier.NewSupplier;
import lu.airsilk.supplier.SupplierRow;
import lu.airsilk.supplier.SupplierTerms;
import org.jspecify.annotations.Nullable;

/** A supplier while a buyer types it. */
public class SupplierForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String name = "";
    private String country = "";
    private String currency = "EUR";
    private Incoterm incoterm = Incoterm.FCA;
    private String contacts = "";
    private int leadDays;
    private BigDecimal minimum = BigDecimal.ZERO;
    private Language language = Language.EN;
    private @Nullable Gln gln;
    private String vat = "";

    NewSupplier checked() {
        return new NewSupplier(
                RequestFields.as("code", code, SupplierCode::new),
                name,
                RequestFields.as("country", country, CountryCode::new),
                RequestFields.as("currency", currency, Money::currency),
                incoterm);
    }

    /** Looks at a new code where all other fields are looked at, so that everything wrong is told at once. */
    public void checkCode(FacesContext faces, UIComponent field, Object typed) {
        tell(() -> {
            SupplierCode read = new SupplierCode(typed.toString());
            // capitals may be left to the portal, blanks in between may be anything that was meant
            Refused.unless(
                    read.code().equalsIgnoreCase(TypedText.plain(typed.toString())),
                    "supplierCode.blanks",
                    typed,
                    read);
        });
    }

    /** The same of a VAT number; one that is there already is as it is. */
    public void checkVat(FacesContext faces, UIComponent field, Object typed) {
        if (!vat.equals(typed) && !typed.toString().isBlank()) {
            tell(() -> SupplierTerms.checkVat(typed.toString()));
        }
    }

    private static void tell(Runnable check) {
        try {
            check.run();
        } catch (Refused refused) {
            String said = Speaker.here().say(refused.refusals().getFirst());
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null), refused);
        }
    }

    /** What is agreed, as it is typed. */
    SupplierTerms terms() {
        return new SupplierTerms(
                List.of(contacts.split("\n")), leadDays, minimum, language, Optional.ofNullable(gln), given(vat));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(said -> !said.isEmpty());
    }

    void show(SupplierRow supplier) {
        code = supplier.code().code();
        name = supplier.name();
        country = supplier.country().code();
        currency = supplier.currency().getCurrencyCode();
        incoterm = supplier.incoterm();
        contacts = String.join("\n", supplier.terms().contacts());
        leadDays = supplier.terms().leadDays();
        minimum = supplier.terms().minimum();
        language = supplier.terms().language();
        gln = supplier.terms().gln().orElse(null);
        vat = supplier.terms().vat().orElse("");
    }

    public String getContacts() {
        return contacts;
    }

    public void setContacts(@Nullable String contacts) {
        this.contacts = Objects.requireNonNullElse(contacts, "");
    }

    public int getLeadDays() {
        return leadDays;
    }

    public void setLeadDays(int leadDays) {
        this.leadDays = leadDays;
    }

    /** Nothing agreed is nothing in the field, so that it can be emptied. */
    public @Nullable BigDecimal getMinimum() {
        return minimum.signum() == 0 ? null : minimum;
    }

    public void setMinimum(@Nullable BigDecimal minimum) {
        this.minimum = Objects.requireNonNullElse(minimum, BigDecimal.ZERO);
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public @Nullable Gln getGln() {
        return gln;
    }

    public void setGln(@Nullable Gln gln) {
        this.gln = gln;
    }

    public String getVat() {
        return vat;
    }

    public void setVat(@Nullable String vat) {
        this.vat = Objects.requireNonNullElse(vat, "");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public Incoterm getIncoterm() {
        return incoterm;
    }

    public void setIncoterm(Incoterm incoterm) {
        this.incoterm = incoterm;
    }
}

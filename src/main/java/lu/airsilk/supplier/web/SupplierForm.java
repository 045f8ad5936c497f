package lu.airsilk.supplier.web;

import java.io.Serializable;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.SupplierCode;
import lu.airsilk.supplier.Incoterm;
import lu.airsilk.supplier.NewSupplier;

/** A supplier while a buyer types it. */
public class SupplierForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String name = "";
    private String country = "IT";
    private String currency = "EUR";
    private Incoterm incoterm = Incoterm.FCA;

    NewSupplier checked() {
        return new NewSupplier(
                Asked.as("code", code, SupplierCode::new),
                name,
                Asked.as("country", country, CountryCode::new),
                Asked.as("currency", currency, Money::currency),
                incoterm);
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

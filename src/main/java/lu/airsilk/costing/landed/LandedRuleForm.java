package lu.airsilk.costing.landed;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import lu.airsilk.catalogue.Category;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** A rule while somebody changes its figures. */
public class LandedRuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Category category;
    private @Nullable BigDecimal freightPerKg;
    private @Nullable BigDecimal insurancePermille;
    private @Nullable BigDecimal dutyPct;
    private @Nullable BigDecimal consumptionTaxPct;
    private @Nullable BigDecimal handlingPerCase;
    private @Nullable BigDecimal truckPerKg;
    private @Nullable BigDecimal shelfMarginPct;
    private @Nullable BigDecimal vatPct;
    private @Nullable LocalDate validFrom;
    private String reason = "";

    /** Begins with the figures in force. */
    void begin(LandedFigures figures) {
        freightPerKg = figures.terms().freight();
        insurancePermille = figures.terms().insurance();
        dutyPct = figures.terms().duty();
        consumptionTaxPct = figures.terms().consumptionTax();
        handlingPerCase = figures.terms().handling();
        truckPerKg = figures.terms().truck();
        shelfMarginPct = figures.shelf().margin();
        vatPct = figures.shelf().vat();
    }

    NewLandedRule read() {
        return new NewLandedRule(
                LandedFigures.checked(
                        RequestFields.value("category", category),
                        new LandedTerms(
                                RequestFields.value("freightPerKg", freightPerKg),
                                RequestFields.value("insurancePermille", insurancePermille),
                                RequestFields.value("dutyPct", dutyPct),
                                RequestFields.value("consumptionTaxPct", consumptionTaxPct),
                                RequestFields.value("handlingPerCase", handlingPerCase),
                                RequestFields.value("truckPerKg", truckPerKg)),
                        RequestFields.value("shelfMarginPct", shelfMarginPct),
                        RequestFields.value("vatPct", vatPct)),
                RequestFields.value("validFrom", validFrom),
                reason);
    }

    public @Nullable Category getCategory() {
        return category;
    }

    public void setCategory(@Nullable Category category) {
        this.category = category;
    }

    public @Nullable BigDecimal getFreightPerKg() {
        return freightPerKg;
    }

    public void setFreightPerKg(@Nullable BigDecimal freightPerKg) {
        this.freightPerKg = freightPerKg;
    }

    public @Nullable BigDecimal getInsurancePermille() {
        return insurancePermille;
    }

    public void setInsurancePermille(@Nullable BigDecimal insurancePermille) {
        this.insurancePermille = insurancePermille;
    }

    public @Nullable BigDecimal getDutyPct() {
        return dutyPct;
    }

    public void setDutyPct(@Nullable BigDecimal dutyPct) {
        this.dutyPct = dutyPct;
    }

    public @Nullable BigDecimal getConsumptionTaxPct() {
        return consumptionTaxPct;
    }

    public void setConsumptionTaxPct(@Nullable BigDecimal consumptionTaxPct) {
        this.consumptionTaxPct = consumptionTaxPct;
    }

    public @Nullable BigDecimal getHandlingPerCase() {
        return handlingPerCase;
    }

    public void setHandlingPerCase(@Nullable BigDecimal handlingPerCase) {
        this.handlingPerCase = handlingPerCase;
    }

    public @Nullable BigDecimal getTruckPerKg() {
        return truckPerKg;
    }

    public void setTruckPerKg(@Nullable BigDecimal truckPerKg) {
        this.truckPerKg = truckPerKg;
    }

    public @Nullable BigDecimal getShelfMarginPct() {
        return shelfMarginPct;
    }

    public void setShelfMarginPct(@Nullable BigDecimal shelfMarginPct) {
        this.shelfMarginPct = shelfMarginPct;
    }

    public @Nullable BigDecimal getVatPct() {
        return vatPct;
    }

    public void setVatPct(@Nullable BigDecimal vatPct) {
        this.vatPct = vatPct;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}

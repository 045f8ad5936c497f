package lu.airsilk.customs.tax;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lu.airsilk.customs.DutyCalculation;
import lu.airsilk.customs.DutyRates;
import lu.airsilk.customs.LateDeclaration;
import lu.airsilk.location.WorkCalendars;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;
import org.jspecify.annotations.Nullable;

/** What Chinese customs take on a line, in general trade and across the border; a fragment of the calculators' page. */
@Named
@RequestScoped
public class TaxCalculatorPage {

    private static final String YUAN = "CNY";

    /** The usual rate in general trade. */
    private static final BigDecimal USUAL_VAT = BigDecimal.valueOf(13);

    @Inject
    WorkCalendars calendars;

    private final Map<String, String> form = new HashMap<>();
    private final Map<String, BigDecimal> figures = new HashMap<>(Map.of(
            "duty", BigDecimal.ZERO,
            "remedy", BigDecimal.ZERO,
            "consumption", BigDecimal.ZERO,
            "specific", BigDecimal.ZERO,
            "vat", USUAL_VAT));
    private @Nullable DutyCalculation taxes;
    private @Nullable CrossBorderTax crossBorder;
    private @Nullable CustomsRateDate rateDate;
    private final Map<String, LocalDate> days = new HashMap<>();
    private @Nullable LateDeclaration late;

    /** Works out both ways over the border for the same value. */
    public void tax() {
        Money value = yuan("value");
        DutyRates rates = new DutyRates(
                percent("duty"), percent("remedy"), percent("consumption"), yuan("specific"), percent("vat"));
        taxes = DutyCalculation.of(value, rates);
        crossBorder = CrossBorderTax.of(value, rates.consumption(), rates.vat());
    }

    /** Finds the day whose rate counts for a month of entry. */
    public void findRateDate() {
        rateDate = CustomsRateDate.of(
                RequestFields.as("month", form.get("month"), CustomsRateDate::month), calendars.inForce());
    }

    /** Works out what it costs to declare late. */
    public void findLate() {
        late = LateDeclaration.of(
                RequestFields.value("declared", days.get("declared")),
                RequestFields.value("accepted", days.get("accepted")),
                yuan("lateValue"),
                calendars.inForce());
    }

    private Money yuan(String field) {
        return Money.of(RequestFields.value(field, figures.get(field)), YUAN);
    }

    private Percentage percent(String field) {
        return new Percentage(RequestFields.value(field, figures.get(field)));
    }

    /** The numbers that were typed, by field. */
    public Map<String, BigDecimal> getFigures() {
        return figures;
    }

    /** What else was typed, by field. */
    public Map<String, String> getForm() {
        return form;
    }

    /** The days that were typed, by field. */
    public Map<String, LocalDate> getDays() {
        return days;
    }

    public @Nullable LateDeclaration getLate() {
        return late;
    }

    public @Nullable DutyCalculation getTaxes() {
        return taxes;
    }

    public @Nullable CrossBorderTax getCrossBorder() {
        return crossBorder;
    }

    public @Nullable CustomsRateDate getRateDate() {
        return rateDate;
    }
}

package lu.airsilk.customs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import lu.airsilk.customs.logic.CrossBorderTax;
import lu.airsilk.customs.logic.CustomsRateDate;
import lu.airsilk.customs.logic.DutyCalculation;
import lu.airsilk.customs.logic.DutyRates;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** What Chinese customs take on a line, in general trade and across the border; a fragment of the calculators' page. */
@Named
@RequestScoped
public class TaxCalculatorPage {

    private static final String YUAN = "CNY";
    private static final WorkCalendar CALENDAR = WorkCalendar.published();

    private final Map<String, String> form =
            new HashMap<>(Map.of("duty", "0", "remedy", "0", "consumption", "0", "specific", "0", "vat", "13"));
    private @Nullable DutyCalculation taxes;
    private @Nullable CrossBorderTax crossBorder;
    private @Nullable CustomsRateDate rateDate;

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
        rateDate = CustomsRateDate.of(Asked.as("month", form.get("month"), CustomsRateDate::month), CALENDAR);
    }

    private Money yuan(String field) {
        return Asked.as(field, form.get(field), text -> Money.of(text, YUAN));
    }

    private Percentage percent(String field) {
        return Asked.as(field, form.get(field), Percentage::of);
    }

    /** What was typed, by field. */
    public Map<String, String> getForm() {
        return form;
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

package lu.airsilk.customs.tax;

import static lu.airsilk.identity.Role.ADMIN;
import static lu.airsilk.identity.Role.ALLOCATION;
import static lu.airsilk.identity.Role.AUDIT;
import static lu.airsilk.identity.Role.BUYER;
import static lu.airsilk.identity.Role.FINANCE;
import static lu.airsilk.identity.Role.HUB;
import static lu.airsilk.identity.Role.IMPORT;
import static lu.airsilk.identity.Role.QUALITY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import lu.airsilk.customs.LateDeclaration;
import lu.airsilk.identity.Allowed;
import lu.airsilk.location.WorkCalendars;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.rest.Reader;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** {@code /calculators/import-tax}, {@code /cross-border-tax}, {@code /customs-rate-date} and {@code /late-declaration}. */
@Path("calculators")
@RequestScoped
@Allowed({BUYER, IMPORT, HUB, ALLOCATION, FINANCE, QUALITY, ADMIN, AUDIT})
public class TaxCalculators {

    /** Java reads years of nine digits, and nobody means one. */
    private static final Pattern DAY = Pattern.compile("(19|20|21)\\d{2}-\\d{2}-\\d{2}");

    @Inject
    Texts texts;

    @Inject
    WorkCalendars calendars;

    @Context
    @SuppressWarnings("NullAway.Init")
    HttpHeaders headers;

    /** The day whose rate counts, and the rule in words. */
    public record RateDateJson(
            String month, @JsonbProperty("rate_date") LocalDate rateDate, String why) {}

    /** From when it costs something that goods are declared late, and what; amounts in yuan. */
    public record LateDeclarationJson(
            @JsonbProperty("first_day") LocalDate firstDay,
            long days,
            String amount,
            @JsonbProperty("next_step_costs_per_day") String nextDay) {}

    @POST
    @Path("import-tax")
    public ImportTaxJson.Answer tax(@Nullable ImportTaxJson line) {
        return RequestFields.value("customs_value", line).taxed();
    }

    @POST
    @Path("cross-border-tax")
    public CrossBorderTaxJson.Answer taxAcrossBorder(@Nullable CrossBorderTaxJson order) {
        return RequestFields.value("goods_price_incl_freight_insurance", order).taxed();
    }

    @GET
    @Path("customs-rate-date")
    public RateDateJson rateDate(@QueryParam("month") @Nullable String text) {
        YearMonth month = RequestFields.as("month", text, CustomsRateDate::month);
        CustomsRateDate day = CustomsRateDate.of(month, calendars.inForce());
        return new RateDateJson(month.toString(), day.rateDate(), texts.say(day.why(), Reader.of(headers)));
    }

    @GET
    @Path("late-declaration")
    public LateDeclarationJson late(
            @QueryParam("aircraft_declared") @Nullable String declared,
            @QueryParam("accepted") @Nullable String accepted,
            @QueryParam("customs_value") @Nullable String value) {
        LateDeclaration late = LateDeclaration.of(
                day("aircraft_declared", declared),
                day("accepted", accepted),
                RequestFields.as("customs_value", value, Yuan::of),
                calendars.inForce());
        return new LateDeclarationJson(
                late.firstDay(), late.days(), Yuan.text(late.amount()), Yuan.text(late.nextDay()));
    }

    private static LocalDate day(String field, @Nullable String text) {
        return RequestFields.as(field, text, written -> {
            Refused.unless(DAY.matcher(written).matches(), "field.day", written);
            try {
                return LocalDate.parse(written);
            } catch (DateTimeParseException noDay) {
                throw Refused.because("field.day", written);
            }
        });
    }
}

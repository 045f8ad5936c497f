package lu.airsilk.location.calendar;

import java.time.LocalDate;
import java.util.Objects;
import lu.airsilk.location.calendar.rule.DayKind;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** One day as programs propose it; the country is China where it is missing. */
public record NewDayJson(
        @Nullable String country,
        @Nullable LocalDate day,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String reason) {

    NewCalendar checked() {
        return NewCalendar.ofDay(
                Objects.requireNonNullElse(country, NewCalendar.CHINA),
                RequestFields.value("day", day),
                RequestFields.word("kind", kind, DayKind.class),
                RequestFields.text("name", name),
                RequestFields.text("reason", reason));
    }
}

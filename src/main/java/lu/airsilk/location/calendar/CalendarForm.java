package lu.airsilk.location.calendar;

import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import lu.airsilk.location.calendar.rule.DayKind;
import lu.airsilk.platform.file.SmallSheet;
import lu.airsilk.platform.rest.RequestFields;
import org.jspecify.annotations.Nullable;

/** A day while somebody types it, or a year while somebody pastes it. */
public class CalendarForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate day;
    private DayKind kind = DayKind.REST;
    private String name = "";
    private String reason = "";
    private String text = "";

    NewCalendar readDay() {
        return NewCalendar.ofDay(NewCalendar.CHINA, RequestFields.value("day", day), kind, name, reason);
    }

    NewCalendar readYear(int year) {
        return NewCalendar.ofYear(NewCalendar.CHINA, year, text, reason);
    }

    /** Takes the lines of a file into the field. */
    void take(InputStream file) {
        text = SmallSheet.rows(file).stream()
                .map(cells -> String.join(",", cells))
                .collect(Collectors.joining("\n"));
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }
}

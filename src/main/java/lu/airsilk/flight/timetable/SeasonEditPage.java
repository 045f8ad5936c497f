package lu.airsilk.flight.timetable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lu.airsilk.flight.Timetable;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.FlightNumber;
import org.jspecify.annotations.Nullable;

/** Plans the departures of one flight number in a season. */
@Named
@ViewScoped
public class SeasonEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Timetable timetable;

    @Inject
    transient Clock clock;

    private String number = "";
    private List<String> days = List.of();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private String departure = "21:05";
    private int flying = 655;
    private int handOver = 480;
    private BigDecimal kg = BigDecimal.valueOf(100_000);
    private BigDecimal m3 = BigDecimal.valueOf(600);

    /** Begins with the season of tomorrow. */
    public void open() {
        if (first == null) {
            LocalDate tomorrow = LocalDate.now(clock.withZone(Zones.LUX)).plusDays(1);
            first = tomorrow;
            last = Season.of(tomorrow).last();
        }
    }

    public String plan() {
        SeasonPlan plan = new SeasonPlan(
                FlightNumber.of(number),
                new SeasonPlan.Route("LUX", "CGO"),
                days.stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                Objects.requireNonNull(first),
                Objects.requireNonNull(last),
                new LocalFlight(time(), Duration.ofMinutes(flying), Zones.LUX, Zones.CGO),
                Duration.ofMinutes(handOver),
                Grams.ofKilograms(kg),
                CubicCentimetres.ofCubicMetres(m3));
        int added = timetable.planAll(plan.departures()).size();
        PageWords.done("seasonEdit.done", added, plan.number());
        return "/flight/flight-list.xhtml?faces-redirect=true";
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(departure);
        } catch (DateTimeParseException e) {
            throw Refused.because("season.time", departure).at("departure");
        }
    }

    public List<DayOfWeek> getWeek() {
        return List.of(DayOfWeek.values());
    }

    /** A day of the week in the reader's words. */
    public String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, PageWords.reader());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }

    public List<String> getDays() {
        return days;
    }

    public void setDays(@Nullable List<String> days) {
        this.days = days == null ? List.of() : List.copyOf(days);
    }

    public @Nullable LocalDate getFirst() {
        return first;
    }

    public void setFirst(@Nullable LocalDate first) {
        this.first = first;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public String getDeparture() {
        return departure;
    }

    public void setDeparture(@Nullable String departure) {
        this.departure = Objects.requireNonNullElse(departure, "");
    }

    public int getFlying() {
        return flying;
    }

    public void setFlying(int flying) {
        this.flying = flying;
    }

    public int getHandOver() {
        return handOver;
    }

    public void setHandOver(int handOver) {
        this.handOver = handOver;
    }

    public BigDecimal getKg() {
        return kg;
    }

    public void setKg(BigDecimal kg) {
        this.kg = kg;
    }

    public BigDecimal getM3() {
        return m3;
    }

    public void setM3(BigDecimal m3) {
        this.m3 = m3;
    }
}

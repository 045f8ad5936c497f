package lu.airsilk.flight.timetable;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.FlightNumber;
import org.jspecify.annotations.Nullable;

/**
 * A season as programs write it: from Luxembourg to Zhengzhou.
 *
 * @param days such as {@code MONDAY}
 * @param departure local time in Luxembourg, {@code 21:05}
 * @param flying minutes from off-block to on-block
 * @param handOver minutes before departure until which goods are taken
 */
public record SeasonJson(
        @Nullable String number,
        @Nullable List<String> days,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable String departure,
        @Nullable BigDecimal flying,
        @Nullable BigDecimal handOver,
        @Nullable BigDecimal freeKg,
        @Nullable BigDecimal freeM3) {

    SeasonPlan checked() {
        return new SeasonPlan(
                FlightNumber.of(RequestFields.text("number", number)),
                new SeasonPlan.Route("LUX", "CGO"),
                RequestFields.list("days", days).stream()
                        .map(day -> RequestFields.word("days", day, DayOfWeek.class))
                        .collect(Collectors.toSet()),
                RequestFields.value("first", first),
                RequestFields.value("last", last),
                new LocalFlight(time(), minutes("flying", flying), Zones.LUX, Zones.CGO),
                minutes("handOver", handOver),
                Grams.ofKilograms(RequestFields.value("freeKg", freeKg)),
                CubicCentimetres.ofCubicMetres(RequestFields.value("freeM3", freeM3)));
    }

    private LocalTime time() {
        String text = RequestFields.text("departure", departure);
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refused(Refusal.of("season.time", text).at("departure"));
        }
    }

    private static Duration minutes(String field, @Nullable BigDecimal number) {
        return Duration.ofMinutes(RequestFields.units(field, number).value());
    }
}

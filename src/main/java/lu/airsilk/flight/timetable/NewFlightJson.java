package lu.airsilk.flight.timetable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.FlightNumber;
import org.jspecify.annotations.Nullable;

/** A departure to be planned: from Luxembourg to Zhengzhou unless it says otherwise. */
public record NewFlightJson(
        @Nullable String number,
        @Nullable LocalDate day,
        @Nullable String origin,
        @Nullable String destination,
        @Nullable OffsetDateTime std,
        @Nullable OffsetDateTime sta,
        @Nullable OffsetDateTime cutOff,
        @Nullable BigDecimal freeKg,
        @Nullable BigDecimal freeM3) {

    PlannedFlight checked() {
        return new PlannedFlight(
                FlightNumber.of(RequestFields.text("number", number)),
                RequestFields.value("day", day),
                Objects.requireNonNullElse(origin, "LUX"),
                Objects.requireNonNullElse(destination, "CGO"),
                RequestFields.value("std", std).toInstant(),
                RequestFields.value("sta", sta).toInstant(),
                RequestFields.value("cutOff", cutOff).toInstant(),
                Grams.ofKilograms(RequestFields.value("freeKg", freeKg)),
                CubicCentimetres.ofCubicMetres(RequestFields.value("freeM3", freeM3)));
    }
}

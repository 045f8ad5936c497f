package lu.airsilk.flight.timetable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.shared.number.FlightNumber;

/** A departure, as programs read it: weights in kilograms, spaces in cubic metres. */
public record FlightJson(
        String id,
        FlightNumber number,
        LocalDate day,
        String origin,
        String destination,
        Instant std,
        Instant sta,
        Instant cutOff,
        BigDecimal freeKg,
        BigDecimal freeM3,
        Instant etd,
        Instant eta,
        boolean cancelled,
        String reason) {

    static FlightJson of(FlightRow row) {
        return new FlightJson(
                row.id(),
                row.number(),
                row.day(),
                row.origin(),
                row.destination(),
                row.std(),
                row.sta(),
                row.cutOff(),
                row.space().freeWeight().kilograms(),
                row.space().freeVolume().cubicMetres(),
                row.departs(),
                row.arrives(),
                row.news().cancelled(),
                row.news().reason());
    }
}

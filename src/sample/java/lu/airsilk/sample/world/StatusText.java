package lu.airsilk.sample.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import lu.airsilk.flight.PlannedFlight;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * What the carrier says of a waybill, as its program would write it: Cargo-IMP FSU, version 14, one status a message.
 *
 * @param pieces of the whole waybill
 */
public record StatusText(AirWaybillNumber awb, int pieces, Grams gross) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ENGLISH);

    /** How many of some pieces are the n-th of so many parts; the first parts take the odd ones. */
    public static int part(int pieces, int parts, int n) {
        return pieces / parts + (n < pieces % parts ? 1 : 0);
    }

    private String message(String status) {
        return "FSU/14\r\n%sLUXCGO/T%dK%s\r\n%s\r\n".formatted(awb, pieces, weight(pieces), status);
    }

    private String weight(int some) {
        return "%d.0".formatted(Math.ceilDiv(gross.value() * some / pieces, 1000));
    }

    private String some(int part) {
        return "%s%dK%s".formatted(part == pieces ? "T" : "P", part, weight(part));
    }

    private static String day(LocalDate day) {
        return DAY.format(day).toUpperCase(Locale.ROOT);
    }

    private static String moment(Instant at, ZoneId zone) {
        return day(at.atZone(zone).toLocalDate()) + TIME.format(at.atZone(zone));
    }

    private static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    public String booked(PlannedFlight flight, int part) {
        return message("BKD/%s/%s/LUXCGO/%s".formatted(flight.number(), day(flight.day()), some(part)));
    }

    public String tendered(Instant at) {
        return message("RCS/%s/LUX/%s/AIRSILK".formatted(moment(at, Zones.LUX), some(pieces)));
    }

    public String manifested(PlannedFlight flight, int part) {
        return message("MAN/%s/%s/LUXCGO/%s".formatted(flight.number(), day(flight.day()), some(part)));
    }

    public String departed(PlannedFlight flight, int part, Instant at) {
        return message("DEP/%s/%s/LUXCGO/%s/A%s"
                .formatted(flight.number(), day(flight.day()), some(part), time(at, Zones.LUX)));
    }

    /** Expected later than planned. */
    public String delayed(PlannedFlight flight, int part, Instant departed, Instant expected) {
        boolean nextDay = expected.atZone(Zones.CGO).toLocalDate().isAfter(flight.day());
        return message("DEP/%s/%s/LUXCGO/%s/A%s/E%s%s"
                .formatted(
                        flight.number(),
                        day(flight.day()),
                        some(part),
                        time(departed, Zones.LUX),
                        time(expected, Zones.CGO),
                        nextDay ? "-N" : ""));
    }

    public String arrived(PlannedFlight flight, int part, Instant at) {
        return message("ARR/%s/%s/CGO/%s".formatted(flight.number(), moment(at, Zones.CGO), some(part)));
    }

    public String checkedIn(PlannedFlight flight, int part, Instant at) {
        return message("RCF/%s/%s/CGO/%s".formatted(flight.number(), moment(at, Zones.CGO), some(part)));
    }

    public String notified(Instant at) {
        return message("NFD/%s/CGO/%s/AIRSILK".formatted(moment(at, Zones.CGO), some(pieces)));
    }

    /** Customs hold it. */
    public String held(Instant at) {
        return message("TGC/%s/CGO/%s".formatted(moment(at, Zones.CGO), some(pieces)));
    }

    public String offloaded(PlannedFlight flight, int part, Instant at) {
        return message("DIS/%s/%s/LUX/OFLD/%s".formatted(flight.number(), moment(at, Zones.LUX), some(part)));
    }
}

package lu.airsilk.consignment.booking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.platform.rest.Asked;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.FlightNumber;
import lu.airsilk.shared.number.LotNumber;
import org.jspecify.annotations.Nullable;

/** A booking as programs write it. */
public record BookingJson(
        @Nullable String awb,
        @Nullable String origin,
        @Nullable String destination,
        @Nullable BigDecimal pieces,
        @Nullable BigDecimal grossKg,
        @Nullable BigDecimal volumeM3,
        @Nullable List<Flight> flights,
        @Nullable List<Line> lines) {

    /** A flight of the booking; without pieces on any of them each takes an even share. */
    public record Flight(
            @Nullable String number,
            @Nullable LocalDate day,
            @Nullable BigDecimal pieces) {

        BookingDraft.Flight checked(String at) {
            return new BookingDraft.Flight(
                    new FlightKey(FlightNumber.of(Asked.text(at + ".number", number)), Asked.value(at + ".day", day)),
                    pieces == null
                            ? 0
                            : Math.toIntExact(
                                    Asked.units(at + ".pieces", pieces).value()));
        }
    }

    /** Cases of a purchase line. */
    public record Line(
            @Nullable String purchaseLine,
            @Nullable BigDecimal cases,
            @Nullable String lot,
            @Nullable LocalDate expiry) {

        BookingDraft.Line checked(String at) {
            return new BookingDraft.Line(
                    PurchaseLineRef.of(Asked.text(at + ".purchaseLine", purchaseLine)),
                    Asked.cases(at + ".cases", cases),
                    Optional.ofNullable(lot).filter(text -> !text.isBlank()).map(LotNumber::of),
                    Optional.ofNullable(expiry));
        }
    }

    BookingDraft checked() {
        return checked(AirWaybillNumber.of(Asked.text("awb", awb)));
    }

    /** The booking of this waybill, whatever number stands in it. */
    BookingDraft checked(AirWaybillNumber waybill) {
        List<Flight> flying = Asked.list("flights", flights);
        List<Line> carried = Asked.list("lines", lines);
        return new BookingDraft(
                waybill,
                Objects.requireNonNullElse(origin, "LUX"),
                Objects.requireNonNullElse(destination, "CGO"),
                Math.toIntExact(Asked.units("pieces", pieces).value()),
                Grams.ofKilograms(Asked.value("grossKg", grossKg)),
                CubicCentimetres.ofCubicMetres(Asked.value("volumeM3", volumeM3)),
                IntStream.range(0, flying.size())
                        .mapToObj(i -> flying.get(i).checked("flights[" + i + "]"))
                        .toList(),
                IntStream.range(0, carried.size())
                        .mapToObj(i -> carried.get(i).checked("lines[" + i + "]"))
                        .toList());
    }
}

package lu.airsilk.consignment.booking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.platform.rest.RequestFields;
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
                    new FlightKey(
                            FlightNumber.of(RequestFields.text(at + ".number", number)),
                            RequestFields.value(at + ".day", day)),
                    pieces == null
                            ? 0
                            : Math.toIntExact(
                                    RequestFields.units(at + ".pieces", pieces).value()));
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
                    PurchaseLineRef.of(RequestFields.text(at + ".purchaseLine", purchaseLine)),
                    RequestFields.cases(at + ".cases", cases),
                    Optional.ofNullable(lot).filter(text -> !text.isBlank()).map(LotNumber::of),
                    Optional.ofNullable(expiry));
        }
    }

    BookingDraft checked() {
        return checked(AirWaybillNumber.of(RequestFields.text("awb", awb)));
    }

    /** The booking of this waybill, whatever number stands in it. */
    BookingDraft checked(AirWaybillNumber waybill) {
        List<Flight> flying = RequestFields.list("flights", flights);
        List<Line> carried = RequestFields.list("lines", lines);
        return new BookingDraft(
                waybill,
                Objects.requireNonNullElse(origin, "LUX"),
                Objects.requireNonNullElse(destination, "CGO"),
                Math.toIntExact(RequestFields.units("pieces", pieces).value()),
                Grams.ofKilograms(RequestFields.value("grossKg", grossKg)),
                CubicCentimetres.ofCubicMetres(RequestFields.value("volumeM3", volumeM3)),
                IntStream.range(0, flying.size())
                        .mapToObj(i -> flying.get(i).checked("flights[" + i + "]"))
                        .toList(),
                IntStream.range(0, carried.size())
                        .mapToObj(i -> carried.get(i).checked("lines[" + i + "]"))
                        .toList());
    }
}

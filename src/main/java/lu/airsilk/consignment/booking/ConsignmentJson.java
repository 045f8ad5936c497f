package lu.airsilk.consignment.booking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.ConsignmentSheet;
import lu.airsilk.consignment.waybill.rule.Flag;
import lu.airsilk.consignment.waybill.rule.FlagKind;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.MilestoneTimes;
import lu.airsilk.consignment.waybill.rule.PartState;
import lu.airsilk.consignment.waybill.rule.Source;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** A consignment, as programs read it. */
public record ConsignmentJson(
        AirWaybillNumber awb,
        Milestone state,
        Milestone furthest,
        String origin,
        String destination,
        int pieces,
        BigDecimal grossKg,
        BigDecimal volumeM3,
        int version,
        List<ConsignmentSheet.Line> lines,
        List<Part> parts,
        List<Event> events,
        List<FlagJson> flags) {

    /** The pieces of one flight; those that wait for a flight name none. */
    public record Part(
            @Nullable String flight,
            int pieces,
            Milestone state,
            @Nullable Instant departed,
            @Nullable Instant arrived,
            @Nullable Instant planned,
            @Nullable Instant expected,
            List<Eta> etas) {}

    /** A word on the landing: when, by whom, and since when it holds. */
    public record Eta(Instant lands, Source source, Instant reported) {}

    /** Something that happened. */
    public record Event(
            String code,
            @Nullable String discrepancy,
            @Nullable String flight,
            String place,
            Instant at,
            int pieces,
            Source source,
            Instant reported) {}

    /** An exception. */
    public record FlagJson(FlagKind kind, @Nullable String flight, int pieces, Instant since, boolean open) {}

    public static ConsignmentJson of(ConsignmentSheet sheet) {
        return new ConsignmentJson(
                sheet.awb(),
                sheet.progress().state(),
                sheet.progress().furthest(),
                sheet.origin(),
                sheet.destination(),
                sheet.pieces(),
                sheet.gross().kilograms(),
                sheet.volume().cubicMetres(),
                sheet.version(),
                sheet.lines(),
                sheet.progress().parts().stream().map(ConsignmentJson::part).toList(),
                sheet.events().stream().map(ConsignmentJson::event).toList(),
                sheet.progress().flags().stream().map(ConsignmentJson::flag).toList());
    }

    private static Part part(PartState part) {
        MilestoneTimes arrival = part.times(Milestone.ARRIVED);
        return new Part(
                flight(part.flight()),
                part.pieces(),
                part.state(),
                part.times(Milestone.DEPARTED).actual().orElse(null),
                arrival.actual().orElse(null),
                arrival.planned().orElse(null),
                arrival.estimated().or(arrival::planned).orElse(null),
                part.arrivals().stream()
                        .map(eta -> new Eta(eta.arrival(), eta.source(), eta.reported()))
                        .toList());
    }

    private static Event event(MilestoneEvent event) {
        return new Event(
                event.code(),
                event.discrepancy().isEmpty() ? null : event.discrepancy(),
                flight(event.flight()),
                event.place(),
                event.occurred(),
                event.pieces(),
                event.source(),
                event.reported());
    }

    private static FlagJson flag(Flag flag) {
        return new FlagJson(flag.kind(), flight(flag.flight()), flag.pieces(), flag.since(), flag.open());
    }

    private static @Nullable String flight(Optional<FlightOn> flight) {
        return flight.map(on -> on.number() + "-" + on.day()).orElse(null);
    }
}

package lu.airsilk.consignment.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lu.airsilk.consignment.waybill.NotedEvent;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.ChargeableWeight;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * A consignment with all that was said of it and without its lines, of which there may be thousands.
 *
 * @param reasons why those of its flights are delayed or cancelled that are
 */
public record ConsignmentHead(
        AirWaybillNumber awb,
        String origin,
        String destination,
        int pieces,
        Grams gross,
        CubicCentimetres volume,
        Instant bookedAt,
        int version,
        Progress progress,
        List<NotedEvent> events,
        Map<FlightOn, String> reasons,
        Load load) {

    public ConsignmentHead {
        events = List.copyOf(events);
        reasons = Map.copyOf(reasons);
    }

    /** What it carries. */
    public record Load(long lines, Cases cases) {

        /** With the sum as a query gives it. */
        Load(long lines, long cases) {
            this(lines, Cases.of(cases));
        }
    }

    /** What the airline charges for. */
    public Grams chargeable() {
        return new ChargeableWeight(gross, volume).chargeable();
    }
}

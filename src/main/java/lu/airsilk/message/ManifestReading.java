package lu.airsilk.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.FlightNumber;

/**
 * A flight manifest (FFM): what is loaded on a flight, in which unit, for which airport.
 *
 * @param envelope present when it came in one
 * @param flight the flight
 * @param departure its day, perhaps with the time planned
 * @param departs the same as a moment; without a time the start of the day
 * @param origin airport of loading
 * @param registration of the aircraft, when given
 * @param unloadings what is to be unloaded, airport by airport; at least one
 * @param end {@code LAST} or {@code CONT} when more messages follow, as written
 * @param findings what was odd
 */
public record ManifestReading(
        Optional<StatusReading.Envelope> envelope,
        FlightNumber flight,
        StatedDay departure,
        Instant departs,
        String origin,
        Optional<String> registration,
        List<Unloading> unloadings,
        Optional<String> end,
        List<MessageFinding> findings)
        implements MessageReading {
    public ManifestReading {
        unloadings = List.copyOf(unloadings);
        findings = List.copyOf(findings);
    }

    /**
     * What leaves the aircraft at one airport.
     *
     * @param airport where
     * @param arrival planned, when given
     * @param arrives the same as a moment, when given with its time
     * @param loads first the loose ones, then unit by unit
     */
    public record Unloading(String airport, Optional<StatedDay> arrival, Optional<Instant> arrives, List<Load> loads) {
        public Unloading {
            loads = List.copyOf(loads);
        }
    }

    /**
     * Part or all of an air waybill.
     *
     * @param unit the unit load device; empty when loose
     * @param awb the air waybill
     * @param route origin and destination of the goods, when given
     * @param quantity how much of it
     * @param goods nature of the goods
     * @param handling special handling codes
     */
    public record Load(
            Optional<String> unit,
            AirWaybillNumber awb,
            Optional<Route> route,
            StatedQuantity quantity,
            String goods,
            List<String> handling) {
        public Load {
            handling = List.copyOf(handling);
        }
    }
}

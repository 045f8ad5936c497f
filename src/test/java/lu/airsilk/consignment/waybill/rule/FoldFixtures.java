package lu.airsilk.consignment.waybill.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.shared.number.FlightNumber;
import org.jspecify.annotations.Nullable;

/** Shipments from Luxembourg to Zhengzhou and what happens to them; moments are written in UTC without the Z. */
public final class FoldFixtures {
    private FoldFixtures() {}

    public static Shipment shipment(int pieces, PlannedPart... parts) {
        return new Shipment("LUX", "CGO", pieces, List.of(parts));
    }

    public static FlightOn cv9737() {
        return new FlightOn(FlightNumber.of("CV9737"), LocalDate.of(2026, 11, 24));
    }

    static FlightOn cv9739() {
        return new FlightOn(FlightNumber.of("CV9739"), LocalDate.of(2026, 11, 26));
    }

    public static PlannedPart cv9737(int pieces) {
        return new PlannedPart(cv9737(), pieces, Map.of());
    }

    static PlannedPart cv9739(int pieces) {
        return new PlannedPart(cv9739(), pieces, Map.of());
    }

    /** Leaving Luxembourg. */
    public static MilestoneEvent onFlight(String code, FlightOn flight, String moment, int pieces) {
        return new Draft(code, flight, "LUX", moment, pieces).event();
    }

    /** Arriving at Zhengzhou, where the message names the day of arrival. */
    static MilestoneEvent at(String code, FlightOn flight, String moment, int pieces) {
        FlightOn arriving = new FlightOn(flight.number(), LocalDate.parse(moment.substring(0, 10)));
        return new Draft(code, arriving, "CGO", moment, pieces).event();
    }

    /** Without a flight. */
    static MilestoneEvent here(String code, String airport, String moment, int pieces) {
        return new Draft(code, null, airport, moment, pieces).event();
    }

    /** A discrepancy. */
    static MilestoneEvent wrong(String discrepancy, FlightOn flight, String airport, String moment, int pieces) {
        MilestoneEvent plain = new Draft("DIS", flight, airport, moment, pieces).event();
        return new MilestoneEvent(
                plain.code(),
                discrepancy,
                plain.flight(),
                plain.place(),
                plain.occurred(),
                plain.pieces(),
                plain.whole(),
                plain.source(),
                plain.reported(),
                plain.times());
    }

    /** An event with what the trade always says, told by the carrier ten minutes later. */
    record Draft(String code, @Nullable FlightOn flight, String place, String moment, int pieces) {
        MilestoneEvent event() {
            Instant occurred = Instant.parse(moment + ":00Z");
            return new MilestoneEvent(
                    code,
                    "",
                    Optional.ofNullable(flight),
                    place,
                    occurred,
                    pieces,
                    false,
                    Source.CARRIER,
                    occurred.plusSeconds(600),
                    List.of());
        }
    }
}

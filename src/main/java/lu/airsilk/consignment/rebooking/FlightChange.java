package lu.airsilk.consignment.rebooking;

import java.util.Optional;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightTimes;

/** What may become of a departure after goods are booked on it. */
public sealed interface FlightChange {

    /** It leaves and lands at other times. */
    record Delay(FlightTimes times) implements FlightChange {}

    /**
     * It does not fly.
     *
     * @param instead the departure that takes its goods; none when they are to wait
     */
    record Cancellation(Optional<FlightKey> instead) implements FlightChange {}
}

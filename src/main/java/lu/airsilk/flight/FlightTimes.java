package lu.airsilk.flight;

import java.time.Instant;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.FlightNumber;

/** When a flight leaves and lands. */
public record FlightTimes(Instant departs, Instant arrives) {

    /** Refused when it lands before it leaves. */
    public void requireForwards(FlightNumber flight) {
        if (!departs.isBefore(arrives)) {
            throw Refused.because("flight.times", flight).at("eta");
        }
    }
}

package lu.airsilk.flight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refused;

/** The shared budget of kilograms and cubic metres on each flight. Part of a booking's transaction. */
@ApplicationScoped
public class FlightSpace {

    @Inject
    Flights flights;

    /** Takes space on a departure; refused when the timetable has no such flight or not so much is left. */
    @Transactional(Transactional.TxType.MANDATORY)
    public FlightRow take(FlightKey key, Grams weight, CubicCentimetres volume) {
        Flight flight = known(key);
        flight.take(weight, volume);
        return flight.row();
    }

    /** Takes space for what a carrier has loaded beyond what was booked; false, and nothing is taken, when it is not free. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean takeIfFree(FlightKey key, Grams weight, CubicCentimetres volume) {
        return known(key).takeIfFree(weight, volume);
    }

    /** Gives space back when a booking is cancelled or moved, or its goods stay behind. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBack(FlightKey key, Grams weight, CubicCentimetres volume) {
        known(key).giveBack(weight, volume);
    }

    private Flight known(FlightKey key) {
        return flights.lock(key).orElseThrow(() -> Refused.because("flight.notPlanned", key.number(), key.day()));
    }
}

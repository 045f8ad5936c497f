package lu.airsilk.flight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Refused;

/** Keeps the departures that goods can take. */
@ApplicationScoped
public class Timetable {

    @Inject
    Flights flights;

    /** Adds a departure; refused when the flight already leaves on that day, or its times run backwards. */
    @Transactional
    @Allowed(Role.IMPORT)
    public FlightKey plan(PlannedFlight plan) {
        FlightKey key = new FlightKey(plan.number(), plan.day());
        Refused.unless(flights.find(key).isEmpty(), "flight.taken", plan.number(), plan.day());
        flights.add(new Flight(plan));
        return key;
    }

    /**
     * Adds the departures of a season, by their local times on each day; a departure that is there already stays as it
     * is.
     *
     * @return the departures that were added, by day
     */
    @Transactional
    @Allowed(Role.IMPORT)
    public List<FlightKey> planAll(List<PlannedFlight> departures) {
        List<FlightKey> added = new ArrayList<>();
        for (PlannedFlight departure : departures) {
            FlightKey key = new FlightKey(departure.number(), departure.day());
            if (flights.find(key).isEmpty()) {
                flights.add(new Flight(departure));
                added.add(key);
            }
        }
        return added;
    }

    /** Notes other times of a departure; part of the command that tells everybody whom it concerns. */
    @Transactional(Transactional.TxType.MANDATORY)
    public FlightRow delay(FlightKey key, FlightTimes times, String why) {
        Flight flight = known(key);
        flight.delay(times, why);
        return flight.row();
    }

    /** Locks these departures, in one order for everybody, before the goods on them: as who delays one does. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Collection<FlightKey> keys) {
        keys.stream().sorted(Comparator.comparing(FlightKey::toString)).forEach(flights::lock);
    }

    /**
     * Notes when a departure lands by its carrier's latest word; part of the command that tells all goods on it.
     *
     * @return whether it can: one that does not fly lands never, and none before it leaves
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean lands(FlightKey key, Instant at) {
        return known(key).lands(at);
    }

    /** Notes that a departure does not fly; part of the command that finds other flights for its goods. */
    @Transactional(Transactional.TxType.MANDATORY)
    public FlightRow cancel(FlightKey key, String why) {
        Flight flight = known(key);
        flight.cancel(why);
        return flight.row();
    }

    private Flight known(FlightKey key) {
        return flights.lock(key).orElseThrow(() -> Refused.unknown("flight.unknown", key));
    }
}

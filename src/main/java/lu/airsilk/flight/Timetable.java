package lu.airsilk.flight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
}

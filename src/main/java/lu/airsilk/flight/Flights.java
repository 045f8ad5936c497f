package lu.airsilk.flight;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lu.airsilk.platform.persistence.Repository;

/** The departures. */
@Repository
class Flights {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    Optional<Flight> find(FlightKey key) {
        return database.createQuery("select f from Flight f where f.number = :number and f.day = :day", Flight.class)
                .setParameter("number", key.number())
                .setParameter("day", key.day())
                .getResultStream()
                .findFirst();
    }

    /** The departure for its space to be changed: two bookings at once wait for each other. */
    Optional<Flight> lock(FlightKey key) {
        return database.createQuery("select f from Flight f where f.number = :number and f.day = :day", Flight.class)
                .setParameter("number", key.number())
                .setParameter("day", key.day())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void add(Flight flight) {
        database.persist(flight);
    }
}

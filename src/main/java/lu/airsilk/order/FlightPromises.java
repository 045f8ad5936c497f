package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.StoreCode;

/** How many promises hang on a flight, for the capabilities that change it. */
@ApplicationScoped
public class FlightPromises {

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** Lines promised by a flight, by store. */
    public record Hanging(StoreCode store, long lines) {}

    /** Lines that wait for goods which this flight is to bring, as they were promised: nobody has said another day since. */
    public List<LineRef> waitingFor(FlightKey flight) {
        return database.createQuery(
                        "select o.number, l.position from OrderLine l join l.order o where l.promise.flight = :flight"
                                + " and l.accepted > l.allocated + l.cancelled and l.allocated = :none"
                                + " and l.expectation.likely is null and l.sharedOutAt is null"
                                + " and o.state in (SUBMITTED, ACCEPTED, IN_FULFILMENT)",
                        Waiting.class)
                .setParameter("flight", flight.toString())
                .setParameter("none", Cases.ZERO)
                .getResultStream()
                .map(line -> new LineRef(new OrderNumber(line.order()), line.position()))
                .toList();
    }

    private record Waiting(String order, int position) {}

    /** The stores with lines that are promised by this flight and have not arrived. */
    public List<Hanging> on(FlightKey flight) {
        return database.createQuery(
                        "select o.store, count(l) from OrderLine l join l.order o where l.promise.flight = :flight"
                                + " and l.arrivedOn is null and o.state in (SUBMITTED, ACCEPTED, IN_FULFILMENT)"
                                + " group by o.store order by o.store",
                        Hanging.class)
                .setParameter("flight", flight.toString())
                .getResultList();
    }
}

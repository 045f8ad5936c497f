package lu.airsilk.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;

/** What is promised for the coming flights and not yet found: it will want room that no booking has taken yet. */
@ApplicationScoped
public class PromisedLoads {

    private static final String OPEN =
            "(cast(l.accepted as Long) - cast(l.allocated as Long) - cast(l.cancelled as Long))";
    private static final long CUBIC_MM = 1000;

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    /** The load that waits for each of these flights, by the flight's id; flights without any are not in the answer. */
    Map<String, Load> byFlight(List<FlightRow> flights) {
        if (flights.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select l.promise.flight, sum(" + OPEN + " * cast(k.packed.caseGrossGrams as Long)), sum("
                                + OPEN
                                + " * k.packed.caseLengthMm * k.packed.caseWidthMm * k.packed.caseHeightMm)"
                                + " from OrderLine l join Product p on p.sku = l.sku join p.pack k"
                                + " where l.promise.flight in :flights and l.accepted > l.allocated + l.cancelled"
                                + " group by l.promise.flight",
                        Object[].class)
                .setParameter("flights", flights.stream().map(FlightRow::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], PromisedLoads::load));
    }

    private static Load load(Object[] row) {
        return new Load(
                row[1] instanceof Number grams ? Grams.of(grams.longValue()) : Grams.ZERO,
                row[2] instanceof Number volume
                        ? CubicCentimetres.of(volume.longValue() / CUBIC_MM)
                        : CubicCentimetres.ZERO);
    }
}

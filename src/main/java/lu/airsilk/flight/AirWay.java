package lu.airsilk.flight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where goods under an air waybill have been and where they still go, all its pieces taken together.
 *
 * @param flights those that its pieces fly with
 * @param landed at the airport of the hub
 * @param cleared when customs let them go
 */
public record AirWay(List<FlightKey> flights, Stop left, Stop landed, Stop cleared) {

    public AirWay {
        flights = List.copyOf(flights);
    }

    /**
     * A stop on the way.
     *
     * @param passed whether every piece is past it, though perhaps nobody said when
     * @param actual when the last piece passed it; what is announced for a moment to come is its estimate
     */
    public record Stop(
            boolean passed, Optional<Instant> planned, Optional<Instant> estimated, Optional<Instant> actual) {}
}

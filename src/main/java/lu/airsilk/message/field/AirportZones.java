package lu.airsilk.message.field;

import java.time.ZoneId;
import java.util.Optional;

/** Which clock an airport follows. */
public interface AirportZones {

    /**
     * The zone of an airport.
     *
     * @param airport IATA code
     * @return empty for an airport not in the table
     */
    Optional<ZoneId> zone(String airport);
}

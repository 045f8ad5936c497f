package lu.airsilk.flight;

import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.FlightNumber;

/**
 * A departure as the timetable has it.
 *
 * @param day the local day of departure
 * @param origin IATA code of the airport
 * @param destination IATA code of the airport
 * @param std planned departure
 * @param sta planned arrival
 * @param cutOff until when goods must be handed over at the origin
 * @param capacity the weight that the carrier gives us
 * @param volume the space that the carrier gives us
 */
public record PlannedFlight(
        FlightNumber number,
        LocalDate day,
        String origin,
        String destination,
        Instant std,
        Instant sta,
        Instant cutOff,
        Grams capacity,
        CubicCentimetres volume) {}

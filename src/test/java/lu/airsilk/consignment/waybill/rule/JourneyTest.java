package lu.airsilk.consignment.waybill.rule;

import static lu.airsilk.consignment.waybill.rule.FoldFixtures.cv9737;
import static lu.airsilk.consignment.waybill.rule.FoldFixtures.onFlight;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JourneyTest {

    /** Pieces were booked onto a flight whose manifest had been written: no moment tells of them, and some are on it. */
    @Test
    void some_of_the_pieces_of_one_flight_are_on_its_manifest() {
        Journey journey = new Journey(MilestoneFold.of(
                new Shipment("LUX", "CGO", 34, List.of(cv9737(34))),
                List.of(
                        onFlight("RCS", cv9737(), "2026-11-23T10:00", 34),
                        onFlight("MAN", cv9737(), "2026-11-24T00:00", 17))));

        assertEquals(17, journey.progress().reached(Milestone.MANIFESTED));
        assertEquals(Optional.empty(), journey.latestSoFar(Milestone.MANIFESTED));
        assertTrue(journey.isForemost(Milestone.MANIFESTED));
        assertFalse(journey.isForemost(Milestone.TENDERED));
        assertFalse(journey.isForemost(Milestone.DEPARTED));
    }
}

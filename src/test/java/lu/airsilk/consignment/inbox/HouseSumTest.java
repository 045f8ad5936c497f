package lu.airsilk.consignment.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.message.MessageFinding;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.junit.jupiter.api.Test;

/** What the houses of a master say together beside what the master says. */
class HouseSumTest {

    private static final Consignment MASTER = new Consignment(
            new Consignment.Face(
                    AirWaybillNumber.of("172-12345675"),
                    "LUX",
                    "CGO",
                    10,
                    Grams.of(400_000),
                    CubicCentimetres.of(3_000_000)),
            Instant.EPOCH);

    private static Optional<String> odd(int pieces, long grams) {
        HouseRow one = new HouseRow("H1", 4, Grams.of(100_000), "cheese");
        HouseRow other = new HouseRow("H2", pieces - 4, Grams.of(grams - 100_000), "wine");
        return HouseSum.of(List.of(one, other)).beyond(MASTER).map(MessageFinding::code);
    }

    @Test
    void houses_that_make_up_the_master_or_part_of_it_are_not_odd() {
        assertEquals(Optional.empty(), odd(10, 400_000));
        assertEquals(Optional.empty(), odd(6, 250_000));
        assertEquals(Optional.empty(), odd(10, 402_000));
    }

    @Test
    void more_pieces_or_more_weight_than_the_master_has_is_odd() {
        assertEquals(Optional.of("houses.pieces"), odd(11, 400_000));
        assertEquals(Optional.of("houses.weight"), odd(10, 402_001));
    }
}

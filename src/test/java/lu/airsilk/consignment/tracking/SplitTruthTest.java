package lu.airsilk.consignment.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lu.airsilk.consignment.piece.LoadedPiece;
import lu.airsilk.consignment.piece.PieceContents;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.FoldFixtures;
import lu.airsilk.consignment.waybill.rule.MilestoneFold;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SplitTruthTest {

    private static final SortedMap<Integer, Cases> LINES = new TreeMap<>(Map.of(1, Cases.of(12), 2, Cases.of(12)));

    private static LoadedPiece piece(@Nullable FlightOn flight, String contents) {
        return new LoadedPiece(Optional.ofNullable(flight), PieceContents.of(contents));
    }

    private static Progress eighteenOfTwentyFour() {
        return MilestoneFold.of(
                FoldFixtures.shipment(4, FoldFixtures.cv9737(4)),
                List.of(FoldFixtures.onFlight("DEP", FoldFixtures.cv9737(), "2026-11-24T20:18", 3)));
    }

    private static List<String> said(List<Whereabouts> found) {
        return found.stream()
                .map(line -> line.line() + ": "
                        + line.byPart().entrySet().stream()
                                .map(part -> part.getValue() + " "
                                        + part.getKey()
                                                .flight()
                                                .map(on -> on.number().number())
                                                .orElse("waits"))
                                .collect(Collectors.joining(", "))
                        + " unknown " + line.unknown())
                .toList();
    }

    @Test
    void pieces_of_which_nobody_has_said_where_they_are_leave_their_goods_unknown() {
        List<LoadedPiece> pieces =
                List.of(piece(null, "1:6"), piece(null, "1:6"), piece(null, "2:6"), piece(null, "2:6"));

        assertEquals(
                List.of("1:  unknown 12", "2:  unknown 12"),
                said(new SplitTruth(eighteenOfTwentyFour(), pieces).of(LINES)));
    }

    @Test
    void when_all_of_one_part_are_known_the_rest_is_in_the_other() {
        FlightOn flight = FoldFixtures.cv9737();
        List<LoadedPiece> pieces =
                List.of(piece(flight, "1:6"), piece(flight, "1:6"), piece(flight, "2:6"), piece(null, "2:6"));

        assertEquals(
                List.of("1: 12 CV9737 unknown 0", "2: 6 CV9737, 6 waits unknown 0"),
                said(new SplitTruth(eighteenOfTwentyFour(), pieces).of(LINES)));
    }

    @Test
    void what_flies_together_needs_no_pieces_to_be_known() {
        Progress one = MilestoneFold.of(
                FoldFixtures.shipment(4, FoldFixtures.cv9737(4)),
                List.of(FoldFixtures.onFlight("DEP", FoldFixtures.cv9737(), "2026-11-24T20:18", 4)));

        assertEquals(
                List.of("1: 12 CV9737 unknown 0", "2: 12 CV9737 unknown 0"),
                said(new SplitTruth(one, List.of()).of(LINES)));
    }

    @Test
    void contents_are_read_as_they_are_written() {
        assertEquals("1:5 2:3", PieceContents.of(" 2:3 1:5").toString());
        assertThrows(Refused.class, () -> PieceContents.of("1:0"));
    }
}

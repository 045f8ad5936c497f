package lu.airsilk.stock.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lu.airsilk.location.Place;
import lu.airsilk.platform.command.Stamp;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.StoreCode;
import lu.airsilk.stock.Movement;
import lu.airsilk.stock.MovementKind;
import org.junit.jupiter.api.Test;

class WasteNoteTest {

    private static final Instant NOTED = Instant.parse("2026-11-28T03:00:00Z");

    private final WasteNote note = new WasteNote(
            "WS-26-000001",
            new Movement(
                    LotNumber.of("AS0000001-01"),
                    Place.store(StoreCode.of("KF01")),
                    Place.ADJUSTMENT,
                    Units.of(2),
                    MovementKind.SCRAP,
                    "WS-26-000001"),
            WasteReason.BROKEN,
            new Stamp("keeper", Optional.empty(), NOTED));

    @Test
    void it_is_taken_back_within_half_an_hour_and_not_after() {
        assertEquals(
                "WS-26-000001",
                note.takenBack(NOTED.plus(Duration.ofMinutes(30)).minusMillis(1))
                        .document());

        Refused late = assertThrows(Refused.class, () -> note.takenBack(NOTED.plus(Duration.ofMinutes(30))));
        assertEquals("waste.tooLate", late.refusals().getFirst().code());
    }
}

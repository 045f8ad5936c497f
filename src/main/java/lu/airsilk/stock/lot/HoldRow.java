package lu.airsilk.stock.lot;

import java.time.Instant;
import java.util.Optional;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.HoldKind;

/** A hold, to be read; {@code ended} is empty while it lasts. */
public record HoldRow(
        long id,
        LotNumber lot,
        HoldKind kind,
        Units units,
        String note,
        String heldBy,
        Instant heldAt,
        Optional<Instant> ended) {}

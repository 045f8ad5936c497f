package lu.airsilk.stock.lot;
import lu.airsilk.stock.HoldKind;

import java.time.Instant;
import java.util.Optional;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.Units;

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

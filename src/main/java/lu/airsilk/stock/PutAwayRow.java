package lu.airsilk.stock;

import java.time.Instant;
import java.util.Optional;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.LotNumber;

/**
 * Where a lot belongs, and where it was put.
 *
 * @param due until when it may stand at the dock
 * @param bin empty until somebody has put it there
 */
public record PutAwayRow(LotNumber lot, Storage storage, Instant due, Optional<String> bin, Optional<Instant> putAt) {

    /** The letter that its bins begin with. */
    public String zone() {
        return ColdZone.of(storage).letter();
    }
}

package lu.airsilk.customs.entry;

import java.time.Instant;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/** A customs entry, to be read; {@code id} is our number. */
public record EntryRow(
        String id,
        AirWaybillNumber awb,
        String entryNumber,
        EntryState state,
        Instant declaredAt,
        @Nullable Instant releasedAt,
        int version) {}

package lu.airsilk.costing.opening;

import java.time.Instant;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import org.jspecify.annotations.Nullable;

/** An opening in a list, as programs read it. */
public record OpeningRowJson(
        String id,
        String location,
        OpeningState state,
        long lines,
        Units units,
        @Nullable Money value,
        String enteredBy,
        Instant enteredAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    static OpeningRowJson of(OpeningRow row) {
        OpeningHead head = row.head();
        return new OpeningRowJson(
                head.number(),
                head.location().code(),
                head.state(),
                row.lines(),
                row.units(),
                row.value().orElse(null),
                head.enteredBy(),
                head.enteredAt(),
                head.decidedBy(),
                head.decidedAt());
    }
}

package lu.airsilk.order.promise;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was promised instead of what, who decided it, when and why. */
public record PromiseChangeRow(
        @Nullable LocalDate likelyBefore,
        @Nullable LocalDate nineInTenBefore,
        LocalDate likelyAfter,
        LocalDate nineInTenAfter,
        String by,
        Instant at,
        String reason) {}

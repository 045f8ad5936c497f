package lu.airsilk.order.promise;

import java.time.Instant;
import java.time.LocalDate;
import lu.airsilk.shared.Cases;
import org.jspecify.annotations.Nullable;

/**
 * What was promised instead of what, who decided it, when and why.
 *
 * @param part how many cases it is about; null when about all that the line asked for
 */
public record PromiseChangeRow(
        @Nullable LocalDate likelyBefore,
        @Nullable LocalDate nineInTenBefore,
        LocalDate likelyAfter,
        LocalDate nineInTenAfter,
        String by,
        Instant at,
        String reason,
        @Nullable Cases part) {}

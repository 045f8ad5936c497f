package lu.airsilk.seal.check;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the past is as it was sealed, as programs read it.
 *
 * @param sealedTo when the last of it was sealed; missing before the first time
 * @param first the earliest that differs; missing when it holds
 */
public record SealJson(
        boolean holds, @Nullable Instant sealedTo, @Nullable FirstJson first) {

    /**
     * The earliest that differs.
     *
     * @param revision its number; that of the movement, row or portion when {@code of} is another table
     * @param at when it was done, as it was sealed
     * @param by who did it, as it was sealed; empty when nobody is known
     */
    public record FirstJson(long revision, Instant at, String by, BreachKind kind, String of) {}

    static SealJson of(SealReport report) {
        return new SealJson(
                report.holds(),
                report.sealedTo().orElse(null),
                report.first().stream().findFirst().map(SealJson::of).orElse(null));
    }

    private static FirstJson of(Difference first) {
        return new FirstJson(first.number(), first.at(), first.by(), first.kind(), first.of());
    }
}

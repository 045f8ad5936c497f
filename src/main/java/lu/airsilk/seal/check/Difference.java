package lu.airsilk.seal.check;

import java.time.Instant;
import java.util.Comparator;
import lu.airsilk.seal.chain.SealedUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it was sealed.
 *
 * @param of the table
 * @param number of the revision, the movement, the row or the portion of the chain
 * @param at when it was done, as it was sealed; of a row, when it was changed last
 * @param by who did it, as it was sealed; empty when nobody is known
 * @param detail what it is now, or which row of the table it is; empty when there is no more to say
 */
public record Difference(BreachKind kind, String of, long number, Instant at, String by, String detail) {

    /** The earliest first; of the same moment, in the order of the kinds. */
    static final Comparator<Difference> EARLIEST = Comparator.comparing(Difference::at)
            .thenComparing(Difference::kind)
            .thenComparing(Difference::of)
            .thenComparingLong(Difference::number)
            .thenComparing(Difference::detail);

    static Difference of(BreachKind kind, SealedUnit sealed, @Nullable SealedUnit now) {
        String detail = now == null || (now.at().equals(sealed.at()) && now.by().equals(sealed.by()))
                ? ""
                : now.by() + " " + now.at();
        return new Difference(kind, sealed.of(), sealed.number(), sealed.at(), sealed.by(), detail);
    }

    /** The key of the sentence that says it. */
    public String textKey() {
        return "difference." + kind;
    }
}

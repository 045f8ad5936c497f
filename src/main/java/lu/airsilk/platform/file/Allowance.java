package lu.airsilk.platform.file;

import java.util.function.Supplier;
import lu.airsilk.shared.Refused;

/** So many bytes and no more. */
public final class Allowance {

    private final long bytes;
    private final Supplier<Refused> usedUp;
    private long used;

    /**
     * An allowance of which nothing is used yet.
     *
     * @param usedUp what is thrown when more is wanted
     */
    public Allowance(long bytes, Supplier<Refused> usedUp) {
        this.bytes = bytes;
        this.usedUp = usedUp;
    }

    /** Takes some; refuses when none are left. */
    void use(long more) {
        used += more;
        if (used > bytes) {
            throw usedUp.get();
        }
    }
}

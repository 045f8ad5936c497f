package lu.airsilk.location;

import java.time.Instant;
import java.util.Optional;
import lu.airsilk.shared.Person;
import org.jspecify.annotations.Nullable;

/** Who did something, and when: it is said to the colleague who comes second. */
public record Hand(String by, Instant at) {

    /** Empty as long as nobody has done it. */
    public static Optional<Hand> of(@Nullable String by, @Nullable Instant at) {
        return by == null || at == null ? Optional.empty() : Optional.of(new Hand(by, at));
    }

    /** As sentences are told who. */
    public Person who() {
        return new Person(by);
    }

    /** By the clocks of Zhengzhou, as sentences are told moments. */
    public String when() {
        return Zones.atCgo(at);
    }
}

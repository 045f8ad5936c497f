package lu.airsilk.platform.command;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The version that the user had before her eyes: from {@code If-Match}, or from the form that she sends. */
@RequestScoped
public class ExpectedVersion {

    private @Nullable Integer expected;

    public void is(int version) {
        expected = version;
    }

    /** Refuses when somebody has changed the row since the user saw it; silent when no version came with the request. */
    public void check(VersionedEntity row) {
        check(row, Optional::empty);
    }

    /**
     * The same.
     *
     * @param known the words for it where it is known who has changed the row, and what they did
     */
    public void check(VersionedEntity row, Supplier<Optional<Refused>> known) {
        if (expected != null && expected != row.version()) {
            throw known.get().orElse(Refused.conflict("version.stale", row.version(), expected));
        }
    }
}
